using ContractBot.Agreements;
using ContractBot.Agreements.Parsing;
using ContractBot.Answering.Library;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Tests.Quotes;

public class ReferredQuotesTests
{
    private const string Text = """
        業務委託契約書
        （再委託）
        第1条 乙は、再委託をしようとするときは、再委託承認申請書を甲に提出しなければならない。
        2 甲は、前項の申請があったときは、速やかに諾否を通知する。
        3 前項の規定にかかわらず、軽微な業務は、届出をもって足りる。
        （複製の禁止）
        第2条 乙は、資料を複製してはならない。
        （報告）
        第3条 乙は、前条の規定により許された複製を行ったときは、民法第90条に従い、報告する。
        （存続）
        第4条 第1条第1項による、第2条による、第3条による義務は、存続する。
        （解除）
        第5条 甲は、乙が第2条の規定に違反したときは、この契約を解除できる。
        """;

    private static readonly Agreement Agreement = AgreementParser.Parse("x", new SourceText("x.txt", Text, "utf-8", ""));
    private static readonly List<LibraryPassage> Passages = [.. PassageCutter.Cut(Agreement).Select(c => c.Passage)];

    [Theory]
    [InlineData("a1p2", "a1p1")] // 前項の申請
    [InlineData("a1p3", "a1p2")] // 前項の規定にかかわらず excepts from a rule that has to be known
    [InlineData("a3p1", "a2p1")] // 前条の規定により, and no law
    [InlineData("a4p1", "")] // a list
    public void A_rule_that_cannot_be_read_alone_needs(string rule, string needed) =>
        Assert.Equal(needed, string.Join(' ', ReferredQuotes.NeededBy(Agreement, [QuoteChooser.Whole(At(rule))]).Select(q => q.Provision.Address.Anchor)));

    [Fact]
    public void What_is_quoted_already_is_not_quoted_again() =>
        Assert.Empty(ReferredQuotes.NeededBy(Agreement, [QuoteChooser.Whole(At("a1p1")), QuoteChooser.Whole(At("a1p2"))]));

    [Fact]
    public void Who_breaks_a_rule_bears_the_consequence_that_another_article_names() =>
        Assert.Equal("甲は、乙が第2条の規定に違反したときは、この契約を解除できる。", ReferredQuotes.ConsequenceOf(At("a2p1"))?.Text);

    [Fact]
    public void A_rule_without_a_named_consequence_has_none() => Assert.Null(ReferredQuotes.ConsequenceOf(At("a1p1")));

    private static LibraryPassage At(string anchor) => Passages.Single(p => p.Provision.Address.Anchor == anchor);
}
