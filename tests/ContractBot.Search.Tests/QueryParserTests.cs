using System.Globalization;
using ContractBot.Text;

namespace ContractBot.Search.Tests;

public sealed class QueryParserTests
{
    private static readonly System.Collections.Immutable.ImmutableArray<FieldBoost> TextOnly = [new(FieldNames.Text, 1f)];

    private static readonly Func<string, System.Collections.Immutable.ImmutableArray<string>> NoNames = static _ => [];

    [Theory]
    [InlineData("再委託", "text:再委託")]
    [InlineData("  再委託　", "text:再委託")]
    [InlineData("事故 報告", "+text:事故 +text:報告")]
    [InlineData("事故　報告", "+text:事故 +text:報告")] // a full-width space
    [InlineData("個人/情報", "+text:個人 +text:情報 (text:\"個人 情報\")^2.0")]
    [InlineData("委託/_/目的", "+text:委託 +text:目的")] // a particle separates words
    [InlineData("個人/情報/_/保護", "+text:個人 +text:情報 +text:保護 (text:\"個人 情報\")^2.0")]
    [InlineData("_/[個人/情報]/_", "(+text:個人 +text:情報) text:個人情報")]
    [InlineData("+委託/_/目的", "+(+text:委託 +text:目的)")]
    [InlineData("甲 -委託/_/目的", "+text:甲 -(+text:委託 +text:目的)")]
    [InlineData("_", null)]
    [InlineData("事故 _", "text:事故")]
    public void Words_are_looked_for_with_all_their_pieces(string query, string? tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("[関西/国際/空港]", "(+text:関西 +text:国際 +text:空港) text:関西国際空港")]
    [InlineData(
        "[個人/情報]/保護",
        "+((+text:個人 +text:情報) text:個人情報) +text:保護 (text:\"個人 情報 保護\" text:\"個人情報 保護\")^2.0")]
    [InlineData("\"[個人/情報]/保護\"", "text:\"個人 情報 保護\" text:\"個人情報 保護\"")]
    [InlineData("\"新/[個人/情報]/保護\"", "text:\"新 個人 情報 保護\" text:\"新 個人情報 保護\"")]
    [InlineData("\"[個人/情報]\"", "text:\"個人 情報\" text:個人情報")]
    public void A_compound_and_its_pieces_are_alternatives(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("\"損害 賠償\"", "text:\"損害 賠償\"")]
    [InlineData("\"損害 _ 賠償\"", "text:\"損害 ? 賠償\"")]
    [InlineData("\"賠償\"", "text:賠償")]
    [InlineData("＂損害 賠償＂", "text:\"損害 賠償\"")]
    [InlineData("”損害 賠償”", "text:\"損害 賠償\"")] // as Japanese input methods type them
    [InlineData("「損害 賠償」", "text:\"損害 賠償\"")]
    [InlineData("『損害 賠償』 甲", "+text:\"損害 賠償\" +text:甲")]
    [InlineData("「損害", "text:損害")] // a bracket alone is punctuation
    [InlineData("甲\"損害 賠償\"乙", "+text:甲 +text:\"損害 賠償\" +text:乙")]
    [InlineData("\"\" 甲", "+text:甲")]
    public void Quotation_marks_make_a_phrase(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("+事故 報告", "+text:事故 +text:報告")]
    [InlineData("＋事故　－報告", "+text:事故 -text:報告")]
    [InlineData("事故 −報告", "+text:事故 -text:報告")] // U+2212
    [InlineData("事故 -\"損害 賠償\"", "+text:事故 -text:\"損害 賠償\"")]
    [InlineData("-再委託", "#*:* -text:再委託")]
    [InlineData("- 2 甲", "+text:2 +text:甲")] // a bullet, not a sign
    [InlineData("043-223", "text:043-223")]
    [InlineData("C++", "text:C++")]
    [InlineData("甲 -", "text:甲")]
    public void Signs_before_a_word_require_or_exclude_it(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("事故 AND 報告", "+text:事故 +text:報告")]
    [InlineData("事故 OR 報告", "text:事故 text:報告")]
    [InlineData("事故 AND 報告 OR 連絡", "+text:事故 text:報告 text:連絡")] // no precedence, as in Lucene
    [InlineData("事故 AND (報告 OR 連絡)", "+text:事故 +(text:報告 text:連絡)")]
    [InlineData("事故 NOT 報告", "+text:事故 -text:報告")]
    [InlineData("NOT 事故 AND 報告", "-text:事故 +text:報告")]
    [InlineData("事故 AND NOT 報告", "+text:事故 -text:報告")]
    [InlineData("事故 OR NOT 報告", "text:事故 -text:報告")]
    [InlineData("甲 事故 AND 報告", "+text:甲 +text:事故 +text:報告")]
    [InlineData("甲 +(事故 報告) -(連絡 OR 通知)", "+text:甲 +(+text:事故 +text:報告) -(text:連絡 text:通知)")]
    [InlineData("（事故　報告）", "+text:事故 +text:報告")]
    [InlineData("事故 ＡＮＤ 報告", "+text:事故 +text:報告")]
    [InlineData("事故 and 報告", "+text:事故 +text:and +text:報告")] // only capitals connect
    [InlineData("事故 && 報告", "+text:事故 +text:報告")]
    [InlineData("事故 ｜｜ 報告", "text:事故 text:報告")]
    [InlineData("事故 !報告", "+text:事故 -text:報告")]
    [InlineData("事故!", "text:事故!")] // the end of a sentence
    [InlineData("（　）年 甲", "+text:年 +text:甲")] // a blank in a form
    [InlineData("１）報告", "+text:１ +text:報告")] // the number of a list
    [InlineData("報告（写し", "+text:報告 +text:写し")]
    public void Connectives_and_brackets_combine(string query, string? tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("委託*", "text:委託*")]
    [InlineData("caption:委託* 甲", "+caption:委託* +text:甲")]
    [InlineData("*:*", "*:*")]
    [InlineData("*:* -甲", "+*:* -text:甲")]
    [InlineData("\"甲 通知\"~5", "text:\"甲 通知\"~5")]
    [InlineData("”甲 通知”～５", "text:\"甲 通知\"~5")]
    [InlineData("\"甲 通知\"〜別紙", "+text:\"甲 通知\" +text:別紙")] // from one to the other
    [InlineData("\"甲 通知\"^2~5 乙", "+(text:\"甲 通知\"~5)^2.0 +text:乙")]
    [InlineData("甲^2 乙＾０．５", "+(text:甲)^2.0 +(text:乙)^0.5")]
    [InlineData("(甲 OR 乙)^3", "(text:甲 text:乙)^3.0")]
    [InlineData("\\-甲", "text:-甲")]
    [InlineData("甲\\*", "text:甲*")]
    [InlineData("\\AND", "text:AND")]
    [InlineData("\"甲\\\"乙\"", "text:甲\"乙")]
    [InlineData("\\u7532", "text:甲")]
    [InlineData("A/B 2026/11/20 {注} なぜ?", "+(+text:A +text:B (text:\"A B\")^2.0) +(+text:2026 +text:11 +text:20 (text:\"2026 11 20\")^2.0) +text:{注} +text:なぜ?")]
    public void Prefixes_slops_boosts_and_escapes_are_read(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("caption:解除", "caption:解除")]
    [InlineData("CAPTION：解除", "caption:解除")]
    [InlineData("見出し：解除", "caption:解除")]
    [InlineData("-caption:解除 甲", "-caption:解除 +text:甲")]
    [InlineData("caption:\"契約 解除\"", "caption:\"契約 解除\"")]
    [InlineData("caption:(契約 OR 解除)", "caption:契約 caption:解除")]
    [InlineData("caption:(契約 text:甲)", "+caption:契約 +text:甲")]
    [InlineData("headings:総則 本文:甲", "+headings:総則 +text:甲")]
    [InlineData("10:30 a:b", "+text:10:30 +text:a:b")] // no fields
    public void A_field_before_a_colon_limits_where_a_word_is_looked_for(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("agreement:sample-city 事故", "+text:事故 #(ConstantScore(agreement_id:sample-city) agreement:sample-city)")]
    [InlineData("協定：見本/市 事故", "+text:事故 #(ConstantScore(agreement_id:見本/市) (+agreement:見本 +agreement:市 (agreement:\"見本 市\")^2.0))")]
    [InlineData("agreement:市/_/社", "#(ConstantScore(agreement_id:市/_/社) (+agreement:市 +agreement:社))")]
    [InlineData("agreement:ａｂ", "#(ConstantScore(agreement_id:ab) agreement:ａｂ)")]
    [InlineData("agreement:_", "#ConstantScore(agreement_id:_)")]
    [InlineData("-agreement:甲 事故", "-(ConstantScore(agreement_id:甲) agreement:甲) +text:事故")]
    [InlineData("+agreement:甲 事故", "#(ConstantScore(agreement_id:甲) agreement:甲) +text:事故")]
    [InlineData("agreement:甲 事故 報告", "+text:事故 +text:報告 #(ConstantScore(agreement_id:甲) agreement:甲)")]
    [InlineData("agreement:甲 事故 OR 報告", "+(text:事故 text:報告) #(ConstantScore(agreement_id:甲) agreement:甲)")]
    [InlineData("agreement:甲 -事故", "-text:事故 #(ConstantScore(agreement_id:甲) agreement:甲)")]
    [InlineData("agreement:甲 事故 -報告", "+text:事故 -text:報告 #(ConstantScore(agreement_id:甲) agreement:甲)")]
    [InlineData("事故 AND agreement:甲", "+text:事故 #(ConstantScore(agreement_id:甲) agreement:甲)")]
    public void Agreements_limit_the_search_and_do_not_score(string query, string tree) => Assert.Equal(tree, Parse(query));

    [Theory]
    [InlineData("agreement:甲 agreement:乙 事故")]
    [InlineData("(agreement:甲 OR agreement:乙) 事故")]
    public void Several_agreements_are_searched_together(string query)
    {
        var parsed = Assert.IsType<BooleanQuery>(QueryParser.Parse(query, new PieceAnalyzer(), TextOnly, NoNames).Query);

        var filter = Assert.Single(parsed.Clauses, static clause => clause.Occur == Occur.Filter);
        var either = Assert.IsType<BooleanQuery>(filter.Query);
        Assert.Equal([Occur.Should, Occur.Should], either.Clauses.Select(static clause => clause.Occur));
        Assert.Equal(new BooleanClause(new TermQuery("text", "事故"), Occur.Must), parsed.Clauses[0]);
    }

    [Fact]
    public void Agreements_go_by_what_they_are_called() =>
        Assert.Equal(
            "+text:事故 #(agreement_id:(a b 見本) agreement:見本)",
            QueryParser.Parse("agreement:見本 事故", new PieceAnalyzer(), TextOnly, static name => name == "見本" ? ["b", "a"] : []).Query!.ToString());

    [Fact]
    public void The_pieces_of_a_word_may_stand_in_different_fields() =>
        Assert.Equal(
            "+(text:契約 (caption:契約)^2.0) +(text:解除 (caption:解除)^2.0) (text:\"契約 解除\" (caption:\"契約 解除\")^2.0)^2.0",
            QueryParser.Parse("契約/解除", new PieceAnalyzer(), [new(FieldNames.Text, 1f), new(FieldNames.Caption, 2f)], NoNames).Query!.ToString());

    [Fact]
    public void More_words_than_Lucene_takes_are_an_error()
    {
        Assert.Empty(QueryParser.Parse(string.Join(' ', Enumerable.Range(0, 1_024)), new PieceAnalyzer(), TextOnly, NoNames).Errors);
        Assert.Equal(
            QueryErrorKind.TooManyWords,
            Assert.Single(QueryParser.Parse(string.Join(' ', Enumerable.Range(0, 1_026)), new PieceAnalyzer(), TextOnly, NoNames).Errors).Kind);
    }

    [Fact]
    public void Words_are_looked_for_in_each_field_with_its_boost() =>
        Assert.Equal(
            "text:解除 (caption:解除)^2.0 (headings:解除)^0.5 (agreement:解除)^0.5",
            QueryParser.Parse("解除", new PieceAnalyzer()).Query!.ToString());

    [Theory]
    [InlineData("", QueryErrorKind.NothingToLookFor, 1)]
    [InlineData(" _ ", QueryErrorKind.NothingToLookFor, 1)]
    [InlineData("()", QueryErrorKind.MissingOperand, 1)]
    [InlineData("甲 \"乙", QueryErrorKind.UnclosedQuote, 3)]
    [InlineData("甲 (乙", QueryErrorKind.UnclosedGroup, 3)]
    [InlineData("甲)乙", QueryErrorKind.UnopenedGroup, 2)]
    [InlineData("甲 AND", QueryErrorKind.MissingOperand, 3)]
    [InlineData("OR 甲", QueryErrorKind.MissingOperand, 1)]
    [InlineData("甲 NOT", QueryErrorKind.MissingOperand, 3)]
    [InlineData("甲 (-)", QueryErrorKind.MissingOperand, 4)]
    [InlineData("甲 caption: 乙", null, 0)] // white space after the colon does no harm
    [InlineData("甲 caption:", QueryErrorKind.MissingOperand, 3)]
    [InlineData("caption:AND", QueryErrorKind.MissingOperand, 1)]
    [InlineData("甲 +-乙", QueryErrorKind.MissingOperand, 4)]
    [InlineData("甲^", QueryErrorKind.BadBoost, 2)]
    [InlineData("甲^乙", QueryErrorKind.BadBoost, 2)]
    [InlineData("^2 甲", QueryErrorKind.MissingOperand, 1)]
    [InlineData("委*託", QueryErrorKind.StarNotAtEnd, 2)]
    [InlineData("*委託", QueryErrorKind.StarNotAtEnd, 1)]
    [InlineData("甲 *", QueryErrorKind.StarNotAtEnd, 3)]
    [InlineData("委託~", QueryErrorKind.NoSimilarWords, 3)]
    [InlineData("委託~2 甲", QueryErrorKind.NoSimilarWords, 3)]
    [InlineData("甲\\", QueryErrorKind.NothingEscaped, 2)]
    [InlineData("4月~6月", null, 0)] // a stretch of time
    public void What_is_wrong_is_said_with_its_column(string query, QueryErrorKind? kind, int column)
    {
        var first = QueryParser.Parse(query, new PieceAnalyzer(), TextOnly, NoNames).Errors.FirstOrDefault();

        Assert.Equal((kind, column), (first?.Kind, first?.Column ?? 0));
    }

    [Theory]
    [InlineData("甲 \"乙 丙", "+text:甲 +text:\"乙 丙\"")]
    [InlineData("甲 (乙 -丙", "+text:甲 +(+text:乙 -text:丙)")]
    [InlineData("甲) 乙", "+text:甲 +text:乙")]
    [InlineData("甲 AND", "text:甲")]
    [InlineData("AND OR 甲", "+text:甲")]
    public void What_is_wrong_does_not_hide_the_rest(string query, string tree)
    {
        var parsing = QueryParser.Parse(query, new PieceAnalyzer(), TextOnly, NoNames);

        Assert.NotEmpty(parsing.Errors);
        Assert.Equal(tree, parsing.Query!.ToString());
    }

    [Fact]
    public void Brackets_nested_without_end_are_an_error_and_exhaust_nothing()
    {
        var parsing = QueryParser.Parse(new string('(', 100_000) + "甲", new PieceAnalyzer(), TextOnly, NoNames);

        Assert.Null(parsing.Query);
        Assert.Contains(parsing.Errors, static error => error.Kind == QueryErrorKind.TooDeep);
    }

    [Fact]
    public void Errors_are_described_in_Japanese_and_English()
    {
        var error = new QueryError(QueryErrorKind.UnclosedQuote, new TextSpan(2, 3));

        Assert.Equal("3文字目の引用符が閉じていません。語句の終わりにも引用符を付けてください。", error.Describe(new CultureInfo("ja")));
        Assert.Equal("The quotation mark at column 3 is not closed; add one at the end of the phrase.", error.Describe(new CultureInfo("en")));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Every_kind_of_error_has_its_sentence(string culture) =>
        Assert.All(
            Enum.GetValues<QueryErrorKind>(),
            kind => Assert.NotEmpty(new QueryError(kind, new TextSpan(0, 1)).Describe(new CultureInfo(culture))));

    [Fact]
    public void Searching_no_field_is_refused() =>
        Assert.Throws<ArgumentException>(() => QueryParser.Parse("甲", new PieceAnalyzer(), [], NoNames));

    private static string? Parse(string query)
    {
        var parsing = QueryParser.Parse(query, new PieceAnalyzer(), TextOnly, NoNames);
        Assert.All(parsing.Errors, static error => Assert.Equal(QueryErrorKind.NothingToLookFor, error.Kind));
        return parsing.Query?.ToString();
    }
}
