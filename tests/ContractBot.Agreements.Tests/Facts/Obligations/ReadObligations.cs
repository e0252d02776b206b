using System.Collections.Immutable;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

/// <summary>Reads the obligations of one article between 甲野市 (甲) and 乙川株式会社 (乙).</summary>
internal static class ReadObligations
{
    public static Agreement Agreement(params string[] articleLines) => AgreementParser.Parse(
        "test",
        new SourceText("test.txt", "協定書\n\n甲野市（以下「甲」という。）と乙川株式会社（以下「乙」という。）は、次のとおり協定を締結する。\n\n（見出し）\n第1条　"
            + string.Join("\n", articleLines) + "\n", "utf-8", ""));

    public static ImmutableArray<Obligation> Of(params string[] articleLines) => ObligationReader.Read(Agreement(articleLines));

    /// <summary>Each as <c>bearer kind action</c>.</summary>
    public static IEnumerable<string> Lines(params string[] articleLines)
    {
        var agreement = Agreement(articleLines);
        return ObligationReader.Read(agreement).Select(o => $"{o.Bearer?.Text ?? "-"} {o.Kind}{(o.IsEffort ? "*" : "")} {o.Action.Slice(agreement.Text)}");
    }
}
