using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments;

/// <summary>What an amendment says of the agreement that it changes.</summary>
/// <param name="Span">Where, in the amendment's cleaned text.</param>
/// <param name="Titles">Titles that it may mean, as quoted or as they stand before 「（以下「原契約」という。）」.</param>
/// <param name="Dates">Days of signing that it names.</param>
/// <param name="Number">The contract number; null where none is given.</param>
internal sealed partial record BaseMention(TextSpan Span, ImmutableArray<string> Titles, ImmutableArray<DateOnly> Dates, string? Number)
{
    // Where the agreement that is changed is named, if it is: the preamble or the first article.
    private const int LongestOpening = 1_500;

    /// <summary>What <paramref name="agreement"/> says; null where it is no amendment.</summary>
    public static BaseMention? Find(Agreement agreement)
    {
        var title = Wording.Fold(agreement.Title);
        var opening = Opening(agreement);
        var folded = Widths.ToHalfWidth(opening.Slice(agreement.Text));
        var byTitle = AmendingTitle().IsMatch(title);
        if (!byTitle && !AmendingWords().IsMatch(folded.Replace(" ", "", StringComparison.Ordinal)))
        {
            return null;
        }

        var sentence = NamingSentence(folded) ?? new TextSpan(0, 0);
        var words = sentence.Slice(folded);
        var titles = ImmutableArray.CreateBuilder<string>();
        titles.AddRange(Named().Matches(words).Select(m => m.Groups["title"].Value).Where(t => DocumentName().IsMatch(t)));
        titles.AddRange(Defined().Matches(words).Select(m => TitleBefore(words[..m.Index])).OfType<string>());
        titles.AddRange(ChangedInPart().Matches(words).Select(m => TitleBefore(words[..(m.Index + m.Length)])).OfType<string>());
        if (titles.Count == 0 && TitleOfTitle().Match(title) is { Success: true } own)
        {
            // 窓口業務委託契約書の一部を変更する契約書
            titles.Add(own.Groups["title"].Value);
        }

        return new BaseMention(
            sentence.Shift(opening.Start),
            [.. titles.Select(Wording.Fold).Distinct()],
            [.. JapaneseDate.FindAll(words).Where(d => NamesSigning(words, d.Span.End)).Select(d => d.Date).Distinct()],
            ContractNumber().Match(folded) is { Success: true } number ? Wording.Fold(number.Groups["number"].Value) : null);
    }

    /// <summary>Whether <paramref name="agreement"/> gives itself the number <paramref name="number"/>.</summary>
    public static bool HasNumber(Agreement agreement, string number)
    {
        // Line by line: a number above the preamble has no stop that ends it.
        var head = Widths.ToHalfWidth(agreement.Source.Text[..Math.Min(agreement.Source.Text.Length, LongestOpening)]);
        return ContractNumber().Matches(head).Any(m => Wording.Fold(m.Groups["number"].Value) == number);
    }

    private static TextSpan Opening(Agreement agreement) =>
        new(agreement.TitleSpan.End, Math.Min(agreement.Text.Length, agreement.TitleSpan.End + LongestOpening));

    /// <summary>The first sentence that names a document by title or by a short name such as 原契約.</summary>
    private static TextSpan? NamingSentence(string folded)
    {
        var depth = 0;
        var start = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            depth += folded[at] is '(' or '「' ? 1 : folded[at] is ')' or '」' ? -1 : 0;
            if ((depth <= 0 && folded[at] == '。') || folded[at] == '\n' || at + 1 == folded.Length)
            {
                var sentence = folded[start..(at + 1)];
                if (Defined().IsMatch(sentence) || ChangedInPart().IsMatch(sentence) || (Named().Matches(sentence).Any(m => DocumentName().IsMatch(m.Groups["title"].Value)) && Changing().IsMatch(sentence)))
                {
                    return new TextSpan(start, at + 1);
                }

                start = at + 1;
                depth = folded[at] == '\n' ? 0 : depth;
            }
        }

        return null;
    }

    // …令和6年4月1日付けで締結した窓口業務委託契約 → 窓口業務委託契約
    private static string? TitleBefore(string words)
    {
        var trimmed = words.TrimEnd(' ', '」', '』');
        var from = UnquotedStart().Matches(trimmed) is { Count: > 0 } starts ? starts[^1].Index + starts[^1].Length : 0;
        var title = trimmed[from..].Trim(' ', '「', '『', '\n');
        return title.Length is > 1 and <= 60 && DocumentName().IsMatch(title) ? title : null;
    }

    private static bool NamesSigning(string words, int end) => AfterDate().IsMatch(words[end..Math.Min(words.Length, end + 24)]);

    // 窓口業務委託変更契約書 · 第2回変更契約書 · 業務委託契約の一部変更に関する覚書 · 賃料改定覚書; not 変更届
    [GeneratedRegex(@"(?:変更|改定|改訂|改正|修正|更改)[^()]{0,24}(?:契約書?|協定書?|覚書|合意書|約定書|確認書)(?:\([^()]*\))?\z|一部(?:を)?(?:変更|改定|改正)")]
    private static partial Regex AmendingTitle();

    // …の一部を次のとおり変更する · 原契約第5条中 · 原契約を以下のとおり変更することに合意 · 原契約の内容を変更
    [GeneratedRegex($@"(?:契約|協定|覚書|約款|合意)書?(?:\([^()]*\))?(?:の(?:一部|内容|条項|規定|第[^、。]{{1,30}}))?(?:を|について|に関し(?:て)?)、?(?:[^。]{{0,30}}?)(?:次|以下|下記)の(?:とおり|通り|ように)、?(?:[^。、]{{0,8}}?)(?:変更|改定|改訂|改正|改め|修正)|[原本](?:契約|協定|覚書)書?(?:の)?第[{KanjiNumber.CharacterClass}]+条[^。]{{0,120}}?(?:改める|読み?替え|加える|削る|削除する|変更する|改定する|次の(?:とおり|ように)(?:変更|改め))")]
    private static partial Regex AmendingWords();

    // 「窓口業務委託契約書」 · 『業務委託基本契約』
    [GeneratedRegex(@"[「『](?<title>[^「」『』]{3,60})[」』]")]
    private static partial Regex Named();

    // 契約書 · 協定書 · 覚書 · 基本契約
    [GeneratedRegex(@"(?:契約|協定|覚書|約定|合意|契約書|協定書|約定書|合意書|約款|規約)(?:書)?\z")]
    private static partial Regex DocumentName();

    // …業務委託契約書(以下「原契約」という。) · (以下、「本協定」という)
    [GeneratedRegex(@"[」』]?\s*\([^()「」]{0,60}以下[、,]?\s*(?:単に)?「(?:原|本|当初|基本|既存|現行|旧|元|変更前)?(?:の)?(?:基本|業務委託|委託|賃貸借|請負)?(?:契約|協定|覚書|賃貸借契約|約定)書?」")]
    private static partial Regex Defined();

    // 変更 · 改定 · 改め
    [GeneratedRegex("変更|改定|改訂|改正|改め|追加|削除")]
    private static partial Regex Changing();

    // …締結した · …付けの · …付け · …間の · 、
    [GeneratedRegex(@"締結(?:した|された|の|し、?|済みの)[、\s]*|(?<=日\s?)付け?(?:け)?(?:の|で|にて)?[、\s]*|(?:甲乙|両者|当事者)間?(?:における|の|で)[、\s]*|[、。\n]\s*|日(?=[^本々常程])(?:の)?|に(?:係る|関する)\s*(?=契約|協定|覚書)")]
    private static partial Regex UnquotedStart();

    // 付けで締結した · に締結した · 締結の · 付 · から効力: not
    [GeneratedRegex(@"\A\s*(?:付|に?[^。、]{0,12}締結|契約)")]
    private static partial Regex AfterDate();

    // …締結した窓口業務委託変更契約書の一部を次のとおり変更する
    [GeneratedRegex(@"(?:契約|協定|覚書|約定|合意)書?(?=の一部を(?:次|以下|下記|変更|改))")]
    private static partial Regex ChangedInPart();

    // 窓口業務委託契約書の一部を変更する契約書 · 業務委託契約変更契約書の一部を変更する契約書 · 業務委託契約の一部変更に関する覚書
    [GeneratedRegex(@"\A(?:(?<title>.{2,60}(?:契約|協定|覚書)書?)の一部を|(?<title>.{2,60}?(?:契約|協定|覚書)書?)の?(?:一部|変更|改定|内容))")]
    private static partial Regex TitleOfTitle();

    // 契約番号 第123号 · 契約番号：R6-0012 · (契約番号 令和6年度第12号)
    [GeneratedRegex(@"(?:契約|協定)番号\s*[:：]?\s*(?<number>[^\s、。()「」\n]{1,30})")]
    private static partial Regex ContractNumber();
}
