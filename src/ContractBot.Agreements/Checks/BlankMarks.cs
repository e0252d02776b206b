using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Checks;

/// <summary>空欄: the signs that stand where words are still to be filled in.</summary>
internal static partial class BlankMarks
{
    private const string Digits = "0-9一二三四五六七八九十百千万";

    /// <summary>The blanks in folded text, in order, none within another.</summary>
    public static IEnumerable<Match> In(string folded) => Mark().Matches(folded);

    // 〇〇〇〇 · ●● · ＊＊ · ____ · 令和〇年〇月〇日 · 第〇条 · 〇、〇〇〇円 · 令和 年 月 日 · （　　） · 「　　」 · 金　　　円 · 月額　　　円 · 利用者　　　　（以下「利用者」という。） · [●] · {{会社名}} · XX年XX月XX日
    // A 〇 beside a number is a digit of it (五〇〇円, 一〇〇分の五), and one at the start of a line may be a bullet.
    [GeneratedRegex($@"(?:(?<![{Digits}〇])[〇○◯](?:[,、]?[〇○◯]){{1,30}}(?![{Digits}])|(?<=[年月第金約和成])\s?[〇○◯]\s?(?=[年月日条項号円回通%か箇ヶ区番])|(?<![●■▲△＊×])(?:[●■▲△＊]{{2,30}}|×{{2,30}})|(?<![A-Za-z0-9＊*_])_{{3,80}}(?![A-Za-z0-9_])|(?:令和|平成|西暦|20)?\s{{0,4}}[0-9]{{0,4}}\s{{0,6}}年\s{{1,12}}月\s{{1,12}}日|(?<=[（(])[\s　]{{2,40}}(?=[)）])|(?<=[「『])\s{{1,40}}(?=[」』])|(?<=[金額])\s{{2,40}}(?=円)|(?<=[者主人])\s{{4,40}}(?=\(以下)|\[\s?[●○〇・]\s?\]|【\s?[●○〇・]?\s?】|\{{\{{[^{{}}\n]{{1,30}}\}}\}}|(?<![A-Za-z0-9])(?:20)?[Xx]{{2,12}}(?![A-Za-z0-9]))")]
    private static partial Regex Mark();
}
