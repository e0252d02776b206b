using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>住所: tells addresses by their form where no label announces them.</summary>
internal static partial class AddressRule
{
    /// <summary>Whether the words are an address.</summary>
    public static bool Is(string words) => Address().IsMatch(Widths.ToHalfWidth(words));

    /// <summary>Whether the words are the building that continues an address on the next line.</summary>
    public static bool Continues(string words) => Building().IsMatch(Widths.ToHalfWidth(words));

    // 丘県丘市一丁目13番地 · 〒100-0000 東京都… · 丘市本町2-3; 丘県知事 has no number and is none
    [GeneratedRegex(@"\A(?:〒|[0-9]{3}-[0-9]{4}\s|(?:北海道|東京都|(?:京都|大阪)府|[^\s0-9]{2,3}県|[^\s0-9]{1,6}[市区郡町村])(?=.*(?:[0-9]|[一二三四五六七八九十]+(?:丁目|番|号|条|の))))")]
    private static partial Regex Address();

    // 東京日本橋タワー27階 · 丘ビル3F · 201号室
    [GeneratedRegex(@"(?:ビル(?:ディング)?|タワー|ヒルズ|プラザ|[棟館])?\s*(?:[0-9]+\s*(?:階|F|号室)|ビル(?:ディング)?|タワー|ヒルズ|号館)\z")]
    private static partial Regex Building();
}
