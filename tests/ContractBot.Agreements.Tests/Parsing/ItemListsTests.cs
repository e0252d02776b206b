using ContractBot.Agreements.Parsing;

namespace ContractBot.Agreements.Tests.Parsing;

public class ItemListsTests
{
    [Fact]
    public void A_list_within_a_list_closes_when_the_outer_one_goes_on()
    {
        var lists = new ItemLists();
        Assert.Equal("(1) 0", Place(lists, "(1) あ"));
        Assert.Equal("(2) 0", Place(lists, "(2) あ"));
        Assert.Equal("ア 1", Place(lists, "ア あ"));
        Assert.Equal("イ 1", Place(lists, "イ あ"));
        Assert.Equal("(3) 0", Place(lists, "(3) あ"));
        Assert.Equal("ア 1", Place(lists, "ア あ"));
    }

    [Fact]
    public void After_i_comes_ro_where_no_a_came_before()
    {
        var lists = new ItemLists();
        Assert.Equal("イ 0", Place(lists, "イ あ"));
        Assert.Equal("ロ 0", Place(lists, "ロ あ"));
        Assert.Equal("ハ 0", Place(lists, "ハ あ"));
    }

    [Fact]
    public void A_sign_out_of_order_has_no_place()
    {
        var lists = new ItemLists();
        Place(lists, "(1) あ");

        Assert.Equal("-", Place(lists, "(3) あ"));
        Assert.Equal("-", Place(lists, "(1) あ"));
        Assert.Equal("-", Place(lists, "ウ あ"));
    }

    [Fact]
    public void An_item_may_begin_within_a_line_where_line_ends_were_lost()
    {
        var agreement = Parsed.Text("契約書\n第1条 次の事項を行う。 (1) 収集\n(2) 提供 (3) 派遣\n(4) 通報。ア 異変に\n気付いた場合\nイ 異状を見た場合\n第2条 前条 (1) の収集は、無償とする。");

        Assert.Equal(["(1) 収集", "(2) 提供", "(3) 派遣", "(4) 通報。/ア 異変に気付いた場合/イ 異状を見た場合"], agreement.Body.Articles[0].Paragraphs.Single().Items.Select(i =>
            string.Join('/', i.SubItems.Select(s => s.Span).Prepend(new(i.Span.Start, i.Chapeau.End)).Select(span => span.Slice(agreement.Text).Trim()))));
        Assert.Empty(agreement.Body.Articles[1].Paragraphs.Single().Items);
    }

    [Fact]
    public void Below_plain_numbers_an_item_may_be_a_heading_with_sentences_below_it()
    {
        var agreement = Parsed.Text("仕様書\n1 件名\n窓口業務\n2 委託料\n(1) 期間\n令和6年4月1日から1年間\n(2) 支払\n支払は、月払とする。\n3 その他\n協議して定める。");

        Assert.Equal(["期間\n令和6年4月1日から1年間", "支払\n支払は、月払とする。"], agreement.Body.Articles[1].Paragraphs.Single().Items.Select(i => i.Chapeau.Slice(agreement.Text).Trim()));
    }

    private static string Place(ItemLists lists, string line)
    {
        var readings = ItemNumber.Read(line);
        var placed = lists.Continue(readings) ?? (lists.First(readings) is { } first ? (first, lists.Depth) : null);
        if (placed is not { } item)
        {
            return "-";
        }

        lists.Place(item.Sign, item.Depth);
        return $"{line[..item.Sign.Length]} {item.Depth}";
    }
}
