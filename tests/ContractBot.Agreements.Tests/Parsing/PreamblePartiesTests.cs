using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

public class PreamblePartiesTests
{
    [Theory]
    [InlineData("丘市（以下「甲」という。）と谷株式会社（以下「乙」という。）は、", "甲=丘市 乙=谷株式会社")]
    [InlineData("丘市（以下、「甲」という。）及び谷社（以下「乙」と称する。）並びに川社（以下「丙」という）は、", "甲=丘市 乙=谷社 丙=川社")]
    [InlineData("丘市長 山田 太郎（以下「甲」という。）は、〇〇〇〇 代表取締役 〇〇〇〇（以下「乙」という。）と、", "甲=丘市長 山田 太郎 乙=〇〇〇〇 代表取締役 〇〇〇〇(blank)")]
    [InlineData("丘市(以下「甲」という。)と谷社(以下「乙」という。)とは、デジタル化（以下「DX」という。）を", "甲=丘市 乙=谷社")]
    [InlineData("委託者　丘市（以下「委託者」という。）と\n受託者　谷社（以下「受託者」という。）は", "委託者=丘市 受託者=谷社")]
    [InlineData("丘市（以下「発注者」という。）と谷社（以下「受注者」という。）とは、本業務（以下「本業務」という。）について", "発注者=丘市 受注者=谷社")]
    [InlineData("丘市（甲）と谷社（乙）は", "甲=丘市 乙=谷社")]
    [InlineData("丘市を甲とし、谷社を乙とし、甲乙間において", "甲=丘市 乙=谷社")]
    [InlineData("発注者丘市と受注者谷株式会社とは、", "発注者=丘市 受注者=谷株式会社")]
    [InlineData("谷株式会社（本店：東京都）（以下「当社」という。）と利用者である丘高校（以下「利用者」という。）は", "当社=谷株式会社 利用者=利用者である丘高校")]
    [InlineData("丘市、谷町及び川村（以下「甲」と総称する。）と某社（以下「乙」という。）は", "甲=丘市、谷町及び川村 乙=某社")]
    [InlineData("備品の貸付けについて、丘市（以下「甲」という。）と谷社（以下「乙」という。）は", "甲=丘市 乙=谷社")]
    [InlineData("谷株式会社（以下「当社」といいます。）、サービスを利用する方（以下「ユーザー」といいます。）は、", "当社=谷株式会社 ユーザー=サービスを利用する方")]
    [InlineData("谷株式会社（以下「使用者」という。）と丘野花子（以下「労働者」という。）とは、", "使用者=谷株式会社 労働者=丘野花子")]
    [InlineData("丘市（以下、甲という。）と谷株式会社（以下、乙という。）は、", "甲=丘市 乙=谷株式会社")]
    [InlineData("丘市を甲、谷株式会社を乙とし、甲乙間において", "甲=丘市 乙=谷株式会社")]
    [InlineData("排出事業者　谷株式会社（以下「甲」という。）と連帯保証人　丘野　花子（以下「丙」という。）は、", "甲=谷株式会社 丙=丘野　花子")]
    [InlineData("荷主　谷株式会社（以下「荷主」という。）と運送人　川運輸株式会社（以下「運送人」という。）は、", "荷主=谷株式会社 運送人=川運輸株式会社")]
    [InlineData("本部（谷株式会社。以下「甲」という。）と加盟者（丘野　花子。以下「乙」という。）は、", "甲=谷株式会社 乙=丘野　花子")]
    [InlineData("丘野　主税（以下「甲」という。）と谷株式会社（東京都中央区1番。以下「乙」という。）は、", "甲=丘野　主税 乙=谷株式会社")]
    [InlineData("株式会社ミドリ（以下「MDR」という。）と青葉大学（以下「AU」という。）は、", "MDR=株式会社ミドリ AU=青葉大学")]
    [InlineData("目的以外に利用し、または外部に提供すること（以下「目的外利用」という。）は", "")]
    [InlineData("次のとおり契約する。", "")]
    public void The_preamble_names_these_parties(string preamble, string parties)
    {
        var found = PreambleParties.Find(preamble, new TextSpan(0, preamble.Length));

        Assert.Equal(parties, string.Join(' ', found.Select(p => $"{p.ShortName}={p.Name}{(p.IsBlank ? "(blank)" : "")}")));
        Assert.All(found, p => Assert.Equal(p.Name, p.NameSpan.Slice(preamble)));
    }

    [Theory]
    [InlineData("丘市（以下「甲」という。）と谷社（以下「乙」又は「当社」という。）は、", "甲 | 乙,当社")]
    [InlineData("丘市（以下「本市」又は「甲」という。）と谷社（以下「受託者」、「乙」という。）は、", "甲,本市 | 乙,受託者")]
    public void A_party_has_all_its_short_names_the_stem_first(string preamble, string names)
    {
        var found = PreambleParties.Find(preamble, new TextSpan(0, preamble.Length));

        Assert.Equal(names, string.Join(" | ", found.Select(p => string.Join(',', p.ShortNames))));
        Assert.All(found, p => Assert.Equal(p.ShortNames[0], p.ShortName));
    }
}
