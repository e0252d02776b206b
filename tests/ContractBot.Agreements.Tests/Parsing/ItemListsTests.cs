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
