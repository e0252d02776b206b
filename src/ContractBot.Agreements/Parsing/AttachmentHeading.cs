using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>別記・別紙の題名: the line that opens an attachment.</summary>
internal static partial class AttachmentHeading
{
    private const int LongestHeading = 50;

    /// <summary>A line that names itself an attachment.</summary>
    /// <param name="Label">Where the label stands: 別記1.</param>
    /// <param name="Words">Where the heading's own words stand; empty where the label stands alone.</param>
    public readonly record struct Match(TextSpan Label, TextSpan Words);

    /// <summary>Reads a folded line that starts with a label: <c>別記１　個人情報取扱特記事項</c> · <c>（別紙）</c>; null for a sentence about one.</summary>
    public static Match? ReadLabelled(string folded)
    {
        var match = folded.Length is > 0 and <= LongestHeading && "([【〔<別附付様".Contains(folded[0]) ? Labelled().Match(folded) : System.Text.RegularExpressions.Match.Empty;
        return match.Success
            ? new Match(SpanOf(match.Groups["label"]), SpanOf(match.Groups["words"]))
            : null;
    }

    /// <summary>
    /// How long the label is where the words of supplementary provisions follow it on its line: <c>附則　本規約は、令和6年4月1日から施行する。</c>; 0 where they do not.
    /// </summary>
    public static int LengthBeforeSentence(string folded) => BeforeSentence().Match(folded).Length;

    /// <summary>Whether the line could be a heading: short, without stops, and neither a caption nor a date.</summary>
    public static bool CouldBeHeading(string folded) =>
        folded.Length is > 1 and <= LongestHeading && Heading().IsMatch(folded) && !SigningDate.IsDateLine(folded);

    /// <summary>Whether the line's words are those of an attachment's heading, whatever follows: <c>個人情報取扱特記事項</c>.</summary>
    public static bool IsAttachmentTitle(string folded) => CouldBeHeading(folded) && Title().IsMatch(folded);

    /// <summary>Whether the words only say which article the attachment belongs to: <c>第2条関係</c>.</summary>
    public static bool IsRelation(string words) => Relation().IsMatch(words);

    /// <summary>Whether the line is a row of a table, with an amount in it or cells side by side: <c>会議室 1時間につき 500円</c>.</summary>
    public static bool IsTableRow(string folded) => TableRow().IsMatch(folded);

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    // 別記1 · 別記 第１号 · 別紙様式第2号 · （別紙）仕様書 · 【別添】 · 別記　個人情報取扱特記事項 · 附属書Ａ · 附則
    [GeneratedRegex(@"\A[(\[【〔<]?(?<label>(?:別\s?記|別\s?紙|別\s?添|別\s?表|別\s?冊|附\s?属\s?書|付属書|附\s*則|付\s*則|様\s?式)(?:\s?様式)?\s{0,2}(?:第\s?)?(?:[0-9A-Z一二三四五六七八九十]{1,3}(?:\s?号)?(?:\s?の\s?[0-9一二三四五六七八九十]{1,2}|-[0-9]{1,2})?)?(?:様式)?)[)\]】〕>]?(?:\s*\z|[\s:]+(?<words>[^\s。、，]+(?:\s+[^\s。、，]+)*)\z|\((?<words>[^。、()]+)\)抄?\z|(?<=[\])】〕>0-9号])(?<words>[^\s。、，のにをはが及又並とで()0-9号第様][^。、，]*)\z)")]
    private static partial Regex Labelled();

    // 附則 本規約は、…。 · 附則：この規程は、…。
    [GeneratedRegex(@"\A[附付] ?則(?=[\s:]+(?:本|この|当|[0-9]{4}年|令和|平成)[^。]*。)")]
    private static partial Regex BeforeSentence();

    // 第2条関係 · 第3条、第4条関係
    [GeneratedRegex(@"\A第\s?\S{1,6}?\s?条.*関係\)?\z")]
    private static partial Regex Relation();

    // 500円 · 10% · 30分 · | 項目 | 金額 | · 氏名	住所
    [GeneratedRegex(@"[0-9]\s*(?:円|%|分|時|回|人|名|点|個|台|件|本|枚|[㎡kKmM])|\||\t")]
    private static partial Regex TableRow();

    // 個人情報取扱特記事項; not a caption, not a sentence, not a list, not a table's row (区分  金額), not a signature line such as "甲　住所"
    [GeneratedRegex(@"\A(?![(〔【\[]|[0-9]|[甲乙丙丁](?:\s|[:)]))(?!.*(?:\t|\||\S\S {2,}\S\S))[^。、，]+\z")]
    private static partial Regex Heading();

    // 物件の表示 · 個人情報取扱特記事項 · 業務仕様書 · 情報セキュリティに関する特約条項 · 選定時における留意事項
    [GeneratedRegex(@"(?:物件の表示|不動産の表示|物件目録|特記事項|留意事項|遵守事項|確認事項|特約事項|仕様書|特約条項|特約|約款|実施要領|実施要綱|取扱要領|条項|基準|細則|覚書|明細書|内訳書|内訳表|一覧表|計画書|届|申請書|報告書|誓約書|同意書|確認書)\z")]
    private static partial Regex Title();
}
