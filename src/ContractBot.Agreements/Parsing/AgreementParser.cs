using ContractBot.Agreements.DefinedTerms;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.References;
using ContractBot.Agreements.Sidecars;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>Reads an agreement's text: cleans it of layout and finds its provisions.</summary>
public static class AgreementParser
{
    /// <summary>Parses any text without failing: where nothing is recognised, the body has no articles.</summary>
    /// <param name="id">The agreement's identifier, the stem of its file's name.</param>
    /// <param name="source">The file's text as decoded.</param>
    /// <param name="sidecar">What the file beside it says; null where there is none.</param>
    public static Agreement Parse(string id, SourceText source, Sidecar? sidecar = null)
    {
        var lines = LineSplitter.Split(source.Text, source.Headings);
        var width = WrapWidth.Of(lines);
        var outline = OutlineReader.Read(lines, width);
        var cleaner = TextCleaner.Clean(source.Text, lines, outline, width);
        var agreement = AgreementAssembler.Assemble(id, source, outline, cleaner);
        agreement = agreement with { Kind = KindReader.Of(agreement), Parties = PartyReader.Of(agreement), Sidecar = sidecar };
        agreement = agreement with { DefinedTerms = DefinitionReader.Of(agreement) };
        return agreement with { References = ReferenceFinder.Find(agreement) };
    }
}
