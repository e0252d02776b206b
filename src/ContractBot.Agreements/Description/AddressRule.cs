using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>住所: tells addresses by their form where no label announces them.</summary>
internal static partial class AddressRule
{
    /// <summary>Whether the words are an address.</summary>
    public static bool Is(string words) => Address().IsMatch(Widths.ToHalfWidth(words));

    /// <summary>
    /// The piece of a line, and where an address in it is followed by who lives there, the two apart: <c>丘県丘市1番　丘市長　丘野　花子</c>.
    /// </summary>
    /// <param name="text">The cleaned text.</param>
    /// <param name="piece">The piece, with what announces it.</param>
    /// <param name="organisation">The party's name; null where it is not known.</param>
    public static IEnumerable<(EntryLabel Label, TextSpan Words)> Cut(string text, (EntryLabel Label, TextSpan Words) piece, string? organisation)
    {
        if (piece.Label == EntryLabel.Address || (piece.Label == EntryLabel.None && Is(piece.Words.Slice(text))))
        {
            var words = Word().Matches(Widths.ToHalfWidth(piece.Words.Slice(text))).ToList();
            var last = words.FindLastIndex(w => Place().IsMatch(w.Value) && !SignatoryRule.IsCorporate(w.Value));
            if (last >= 0 && last + 1 < words.Count
                && new TextSpan(words[last + 1].Index, piece.Words.Length).Shift(piece.Words.Start) is var rest && rest.Slice(text) is var who
                && (SignatoryRule.IsCorporate(who) || SignatoryRule.IsName(who) || SignatoryRule.Read(text, rest, organisation) is not null || (organisation is not null && who.StartsWith(organisation, StringComparison.Ordinal))))
            {
                return [(EntryLabel.Address, new TextSpan(piece.Words.Start, piece.Words.Start + words[last].Index + words[last].Length)), (EntryLabel.None, rest)];
            }
        }

        return [piece];
    }

    /// <summary>Whether the words are the building that continues an address on the next line.</summary>
    public static bool Continues(string words) => Building().IsMatch(Widths.ToHalfWidth(words));

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // 一丁目13番地 · 2-3 · 4階 · 谷ビル
    [GeneratedRegex(@"[0-9]|丁目|番地?|[0-9一二三四五六七八九十]号|ビル(?:ディング)?\z|タワー\z|ヒルズ\z")]
    private static partial Regex Place();

    // 丘県丘市一丁目13番地 · 〒100-0000 東京都… · 丘市本町2-3; 丘県知事 has no number and is none
    [GeneratedRegex(@"\A(?:〒|[0-9]{3}-[0-9]{4}\s|(?:北海道|東京都|(?:京都|大阪)府|[^\s0-9]{2,3}県|[^\s0-9]{1,6}[市区郡町村])(?=.*(?:[0-9]|[一二三四五六七八九十]+(?:丁目|番|号|条|の))))")]
    private static partial Regex Address();

    // 東京日本橋タワー27階 · 丘ビル3F · 201号室
    [GeneratedRegex(@"(?:ビル(?:ディング)?|タワー|ヒルズ|プラザ|[棟館])?\s*(?:[0-9]+\s*(?:階|F|号室)|ビル(?:ディング)?|タワー|ヒルズ|号館)\z")]
    private static partial Regex Building();
}
