using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>Agreements of a few lines, parsed.</summary>
internal static class Parsed
{
    public static Agreement Text(string text) => AgreementParser.Parse("x", new SourceText("x.txt", text, "utf-8", ""));
}
