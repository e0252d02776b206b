using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>題名: the first lines, up to the one that ends like the name of a document.</summary>
internal static partial class TitleRule
{
    private const int MostLines = 5;
    private const int MostLinesAbove = 10;
    private const int LongestLine = 80;

    /// <summary>How many lines the title takes; 0 where the text starts without one.</summary>
    public static int CountLines(ImmutableArray<SourceLine> lines)
    {
        var candidates = 0;
        while (candidates < Math.Min(MostLines, lines.Length) && CouldBeTitle(lines[candidates]))
        {
            candidates++;
        }

        for (var i = 0; i < candidates; i++)
        {
            if (DocumentName().IsMatch(lines[i].Folded.Replace(" ", "", StringComparison.Ordinal)))
            {
                var end = i + 1 < candidates && WrappedEnd().IsMatch(lines[i + 1].Folded) ? i + 2 : i + 1;
                return end + SubtitleLines(lines, end);
            }
        }

        return SetAsTitle(lines) is { } set ? set + 1 : Math.Min(candidates, Marks(lines, candidates) + 1);
    }

    // ホーム | お知らせ | # 花山クラウドのご利用にあたって: the heading of the first level, below what a page carries above it
    private static int? SetAsTitle(ImmutableArray<SourceLine> lines)
    {
        for (var i = 0; i < Math.Min(MostLinesAbove, lines.Length) && ArticleHeading.Read(lines[i].Folded) is null && !SentenceEnd.IsAt(lines[i].Text); i++)
        {
            if (lines[i].HeadingLevel == 1)
            {
                return CouldBeTitle(lines[i]) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Where the words of a title of <paramref name="count"/> lines stand: without what pages carry above it, and without a blank to be filled in behind it.</summary>
    public static Stretch Words(ImmutableArray<SourceLine> lines, int count)
    {
        var first = Math.Max(Marks(lines, count - 1), FirstOfHeading(lines, count));
        var last = lines[count - 1].Folded;
        var end = Placeholder().Match(last) is { Success: true, Index: > 0 } blank ? last[..blank.Index].TrimEnd().Length : last.Length;
        return new Stretch(new Place(first, 0), new Place(count - 1, end));
    }

    // 花山商店 | トップページへ | ご利用規約: a title set as a heading is not what stands above it, unless that goes on in it (花山市と青葉大学との | 協定書)
    private static int FirstOfHeading(ImmutableArray<SourceLine> lines, int count)
    {
        var name = LastLine(lines, count, line => line.HeadingLevel > 0 && IsDocumentName(line.Folded)) ?? LastLine(lines, count, line => line.HeadingLevel == 1) ?? 0;
        return name > 0 && lines[name - 1].HeadingLevel != lines[name].HeadingLevel && !GoesOn().IsMatch(lines[name - 1].Folded) ? name : 0;
    }

    private static int? LastLine(ImmutableArray<SourceLine> lines, int count, Func<SourceLine, bool> isSought)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (isSought(lines[i]))
            {
                return i;
            }
        }

        return null;
    }

    // How many of the first lines are such marks.
    private static int Marks(ImmutableArray<SourceLine> lines, int most)
    {
        var count = 0;
        while (count < most && Mark().IsMatch(lines[count].Folded))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether the words are the name of a document: <c>機密保持契約書</c> · <c>覚書</c></summary>
    public static bool IsDocumentName(string folded) => DocumentName().IsMatch(folded.Replace(" ", "", StringComparison.Ordinal));

    private static bool CouldBeTitle(SourceLine line) => CouldBeTitle(line.Folded) && NumberStyleRule.Read(line, NumberStyle.PlainHeading) is null;

    private static bool CouldBeTitle(string folded) =>
        folded.Length <= LongestLine
        && !SentenceEnd.IsAt(folded)
        && !Definition().IsMatch(folded)
        && !SigningDate.IsDateLine(folded)
        && ArticleHeading.Read(folded) is null
        && DivisionHeading.Read(folded) is null;

    // A bracketed line under the title qualifies it, unless it is the caption of the first article.
    private static int SubtitleLines(ImmutableArray<SourceLine> lines, int i) =>
        i + 1 < lines.Length
        && CaptionLine.Read(lines[i].Folded) is not null
        && LineStart.IsNoCaption(lines[i + 1].Folded)
        && ArticleHeading.Read(lines[i + 1].Folded) is null
        && NumberedHeading.Read(lines[i + 1].Folded) is null
            ? 1
            : 0;

    // CONFIDENTIAL · 【社外秘】 · 最終更新日：2026/04/01
    [GeneratedRegex(@"\A(?:[(\[【〔<]?\s*(?:(?:strictly )?confidential|draft|(?:社外|部外|関係者外|取扱)秘|[極厳]?秘|機密(?:情報)?|㊙|取扱注意|見本|サンプル|ひな形|雛形|ドラフト|案)\s*[)\]】〕>]?|(?:最終)?(?:更新|改定|改訂|制定|施行|作成)日?\s*[:：].{4,24})\z", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    // 業務委託契約書（株式会社某・${乙名}）
    [GeneratedRegex(@"\s*[(\[【〔]?[^()\[\]【】〔〕]*(?:\$\{|\{\{)[^{}]*\}+[^()\[\]【】〔〕]*[)\]】〕]?\z")]
    private static partial Regex Placeholder();

    // …協定書 · 委託契約書（単価契約） · 連携協定 · 覚書 · 個人情報取扱特記事項
    [GeneratedRegex(@"(?:書|協定|契約|約款|条項|規約|規程|規則|要綱|要領|合意|約定|事項|書面|メモランダム|Agreement)(?:[(\[【〔][^()]*[)\]】〕])?\z")]
    private static partial Regex DocumentName();

    // 花山市と青葉大学との · 災害時における
    [GeneratedRegex(@"(?:[とのに]|及び|おける|関する|、)\z")]
    private static partial Regex GoesOn();

    // …に関する包括連携協定 | 書
    [GeneratedRegex(@"\A(?:書|定書|約書)(?:[(\[【〔][^()]*[)\]】〕])?\z")]
    private static partial Regex WrappedEnd();

    // …（以下「甲」という。）: the preamble has begun
    [GeneratedRegex(@"以下[、,]?\s*[「『]|を「?[甲乙]」?と")]
    private static partial Regex Definition();
}
