namespace ContractBot.Agreements.Tests.Parsing;

public class TitleRuleTests
{
    [Theory]
    [InlineData("協定書\n丘市（以下「甲」という。）は、", "協定書")]
    [InlineData("\n(案)\n丘市業務\n委託契約書\n丘市長（以下「甲」という。）は、", "丘市業務委託契約書")]
    [InlineData("# 覚書\n\n丘市（以下「甲」という。）は、", "覚書")]
    [InlineData("業務委託契約書\n（単価契約）\n丘市（以下「甲」という。）は、", "業務委託契約書（単価契約）")]
    [InlineData("業 務 委 託 契 約 書\n丘市（以下「甲」という。）は、", "業 務 委 託 契 約 書")]
    [InlineData("丘市と株式会社灯との連携協定\n書\n丘市（以下「甲」という。）は、", "丘市と株式会社灯との連携協定書")]
    [InlineData("物品の売買\n第1条 甲は、売る。", "物品の売買")]
    [InlineData("協定書\n（目的）\n第1条 甲は、売る。", "協定書")]
    [InlineData("CONFIDENTIAL\n【部外秘】\n業務委託契約書\n丘市（以下「甲」という。）は、", "業務委託契約書")]
    [InlineData("最終更新日：2026/04/01\n花山サービスのご案内\n第1条 丘市は、案内する。", "花山サービスのご案内")]
    [InlineData("業務委託契約書（丘市・${相手方}）\n丘市（以下「甲」という。）は、", "業務委託契約書")]
    [InlineData("{{相手方}}\n第1条 甲は、売る。", "{{相手方}}")]
    [InlineData("業務\t委託契約書\n丘市（以下「甲」という。）は、", "業務 委託契約書")]
    [InlineData("# 花山商店\nトップページへ戻る\n**ご利用規約**\nこの規約は、花山商店が定める。", "ご利用規約")]
    [InlineData("ホーム\nお知らせ\n# 花山クラウドのご利用にあたって\nこの定めは、花山クラウドに適用する。", "花山クラウドのご利用にあたって")]
    [InlineData("丘市と青葉大学との\n# 連携協定書\n丘市（以下「甲」という。）は、", "丘市と青葉大学との連携協定書")]
    [InlineData("{% extends 'base.html' %}\n{% load static %}{% block content %}\n花山サービスのご案内\n第1条 丘市は、案内する。", "花山サービスのご案内")]
    [InlineData("第1条 甲は、売る。", "")]
    [InlineData("丘市（以下「甲」という。）は、", "")]
    public void The_title_ends_with_the_line_that_names_a_document(string text, string title) => Assert.Equal(title, Parsed.Text(text).Title);
}
