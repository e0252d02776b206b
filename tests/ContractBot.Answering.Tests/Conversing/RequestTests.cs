using ContractBot.Answering.Conversing;

namespace ContractBot.Answering.Tests.Conversing;

public class RequestTests
{
    [Theory]
    [InlineData("それは何条？", RequestKind.Place)]
    [InlineData("どこに書いてある？", RequestKind.Place)]
    [InlineData("全文見せて", RequestKind.Whole)]
    [InlineData("原文は？", RequestKind.Whole)]
    [InlineData("もっと詳しく", RequestKind.Whole)]
    [InlineData("理由は？", RequestKind.Reason)]
    [InlineData("なんで？", RequestKind.Reason)]
    [InlineData("英語で", RequestKind.English)]
    [InlineData("他の契約は？", RequestKind.Others)]
    [InlineData("ほかは？", RequestKind.Others)]
    internal void What_asks_nothing_new_is_a_request(string words, RequestKind kind) => Assert.Equal(kind, Request.Read(words)?.Kind);

    [Theory]
    [InlineData("解除の理由は？")]
    [InlineData("全部でいくら？")]
    [InlineData("他の会社に任せていい？")]
    [InlineData("英語の契約書はどちらが優先？")]
    [InlineData("どこに届け出る？")]
    [InlineData("その他の費用は？")]
    public void What_asks_something_of_its_own_is_none(string words) => Assert.Null(Request.Read(words));
}
