using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.Checks;

/// <summary>Agreements of a few lines, checked.</summary>
internal static class Checked
{
    /// <summary>A whole agreement around some articles: title, preamble, closing words, date and signatures without a fault.</summary>
    public static string Agreement(string articles) => $"""
        業務委託契約書

        甲野市（以下「甲」という。）と乙川株式会社（以下「乙」という。）は、次のとおり契約を締結する。

        {articles}

        本契約の締結を証するため、本書２通を作成し、甲乙記名押印の上、各自１通を保有する。

        令和７年４月１日

        甲　甲野県甲野市一丁目１番１号
        　　甲野市長　甲野太郎

        乙　乙川県乙川市二丁目２番２号
        　　乙川株式会社　代表取締役　乙川花子
        """;

    /// <summary>The defects of one kind in a whole text, each as its finding, the place and the words quoted, then the facts.</summary>
    public static string[] Of(DefectKind kind, string text) =>
        [.. DefectFinder.InOne(Parsed.Text(text)).Where(d => d.Finding.Kind == kind).Select(d => Line(text, d))];

    /// <summary>The defects of one kind among some articles of an agreement that is faultless otherwise.</summary>
    public static string[] Articles(DefectKind kind, string articles) => Of(kind, Agreement(articles));

    private static string Line(string text, Defect defect) =>
        $"{defect.Finding.Name} {defect.Provision.Address.Locator} 「{defect.Span.Slice(Parsed.Text(text).Text)}」 {string.Join(" | ", defect.Facts)}".TrimEnd();
}
