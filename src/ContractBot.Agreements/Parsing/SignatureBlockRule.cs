using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>署名欄の始まり: the closing words, or where there are none the date line or the parties' signatures.</summary>
internal static partial class SignatureBlockRule
{
    private const int Window = 160;

    /// <summary>Whether the text that starts here is the closing words: <c>以上、本協定の締結を証するため、本書２通を作成し…</c></summary>
    /// <param name="folded">Some lines from here on, joined and folded.</param>
    public static bool IsClosing(string folded)
    {
        var window = folded[..Math.Min(folded.Length, Window)];
        return Evidence().IsMatch(window) || Copies().IsMatch(window) || Agreed().IsMatch(window);
    }

    /// <summary>Whether the folded line is <c>以上</c> alone, which ends a text.</summary>
    public static bool IsEndMark(string folded) => folded.Length <= 4 && folded.Replace(" ", "", StringComparison.Ordinal) == "以上";

    /// <summary>Whether the folded line is a party's signature: <c>甲　東京都…</c> · <c>(乙) 住所</c> · <c>委託者：</c></summary>
    public static bool IsSignatureLine(string folded) => folded.Length <= 60 && Signature().IsMatch(folded);

    /// <summary>Whether the folded line only says where to turn: <c>【お問い合わせ先】</c> · <c>本規約に関するお問合せ：総務課</c></summary>
    public static bool IsContactLine(string folded) => folded.Length <= 60 && Contact().IsMatch(folded);

    // 【お問い合わせ先】 · お問合せ窓口：総務課 · 本規約に関するお問い合わせ
    [GeneratedRegex(@"\A[【■◆●<〈]?\s*(?:(?:本|この|当)[^。、]{1,14}(?:に関する|についての))?(?:お?問い?合わ?せ|ご?連絡)(?:先|窓口)?\s*[】>〉]?(?:\s*:[^。]*)?\z")]
    private static partial Regex Contact();

    /// <summary>Whether the folded line says when the text was made or changed and nothing else: <c>【2025年4月1日制定】</c> · <c>制定日：2025年4月1日</c></summary>
    public static bool IsHistoryLine(string folded) => folded.Length <= 60 && History().IsMatch(folded);

    // 【2025年4月1日制定】 · 制定日：2025年4月1日 · 最終更新：2025/4/1 · 2025年4月1日 改定
    [GeneratedRegex(@"\A[(【\[]?\s*(?:(?:制定|施行|最終更新|更新|最終改[定訂正]|改[定訂正])(?:年月日|日)?[\s:]+[^。、]{0,4}[0-9元〇○]{1,4}[年./-][0-9〇○ ]{1,4}[月./-][0-9〇○ ]{1,4}日?[^。、]{0,16}|[^。、]{0,4}[0-9元]{1,4}[年./-][0-9 ]{1,4}[月./-][0-9 ]{1,4}日?\s*(?:制定|施行|改[定訂正]|更新))\s*[)】\]]?\z")]
    private static partial Regex History();

    // 以上、本協定の締結を証するため · 上記契約の証として · 本契約締結の証として · この協定の成立を証するため · 甲乙は、本契約の締結を証するため
    [GeneratedRegex(@"\A(?:以上|上記|前記|右記?|本|この|ここに|甲|乙|両|当事者|後日|協定|契約|覚書|末尾)[^。]{0,60}?(?:を証|の証|証として|証拠として|証し)[^。]{0,120}(?:作成|作製|記名|署名|押印|調印|保有|保管|所持|保存|電磁的記録|電子)")]
    private static partial Regex Evidence();

    // 本協定書は２通作成し、甲乙それぞれ記名押印の上、各自１通を保有する。 · 本契約書２通を作成し、双方記名押印の上
    [GeneratedRegex(@"\A(?:以上|上記|本|この|協定|契約|覚書)[^。]{0,40}[0-9一二三四五六七八九十〇]\s*(?:通|部)[^。]{0,20}作成[^。]{0,60}(?:記名|署名|押印|調印|保有|保管|所持|保存)")]
    private static partial Regex Copies();

    // 以上のとおり契約する。令和6年 · 上記のとおり協定を締結した。
    [GeneratedRegex(@"\A(?:以上|上記|右)のとおり[^。、]{0,12}(?:契約|協定|合意|締結)(?:を締結)?(?:する|した|します|しました)。")]
    private static partial Regex Agreed();

    // 甲　茨城県… · (甲) 東京都… · 乙 住 所 · 発注者：〇〇市 · 受託者　所在地
    [GeneratedRegex(@"\A[(\[]?(?:[甲乙丙丁戊]|委\s*託\s*者|受\s*託\s*者|発\s*注\s*者|受\s*注\s*者|貸\s*主|借\s*主|貸付人|借受人|賃貸人|賃借人|売\s*主|買\s*主|売渡人|買受人|住\s*所|所\s*在\s*地|氏\s*名|名\s*称|商\s*号)[)\]]?(?:[\s:]+[^。、]*)?\z")]
    private static partial Regex Signature();
}
