using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class AttachmentHeadingTests
{
    [Theory]
    [InlineData("別記1", "別記1", "")]
    [InlineData("別記1 個人情報取扱特記事項", "別記1", "個人情報取扱特記事項")]
    [InlineData("別記 第1号", "別記 第1号", "")]
    [InlineData("(別紙)", "別紙", "")]
    [InlineData("(別紙)仕様書", "別紙", "仕様書")]
    [InlineData("【別添2】 業務 一覧", "別添2", "業務 一覧")]
    [InlineData("別紙様式第2号", "別紙様式第2号", "")]
    [InlineData("様式第1号(第2条関係)", "様式第1号", "第2条関係")]
    [InlineData("附 則", "附 則", "")]
    public void A_label_is_read_with_the_words_after_it(string line, string label, string words)
    {
        var match = AttachmentHeading.ReadLabelled(line)!.Value;

        Assert.Equal(label, match.Label.Slice(line));
        Assert.Equal(words, match.Words.Slice(line));
    }

    [Theory]
    [InlineData("別紙のとおりとする。")]
    [InlineData("別紙様式第2号により提出する")]
    [InlineData("別紙1及び別紙2")]
    [InlineData("別記個人情報取扱特記事項を遵守する。")]
    [InlineData("仕様書")]
    public void A_sentence_about_an_attachment_is_none(string line) => Assert.Null(AttachmentHeading.ReadLabelled(line));

    [Theory]
    [InlineData("個人情報取扱特記事項", true)]
    [InlineData("外部サービス選定時における留意事項", true)]
    [InlineData("代表取締役 山田 太郎", false)]
    [InlineData("甲 仕様書", false)]
    [InlineData("(基本的事項)", false)]
    [InlineData("令和5年4月26日", false)]
    public void The_title_of_an_attachment_is_told_from_a_signature(string line, bool expected) => Assert.Equal(expected, AttachmentHeading.IsAttachmentTitle(line));
}
