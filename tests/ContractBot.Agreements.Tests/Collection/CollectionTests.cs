using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;
using ContractBot.TestSupport;
using Xunit.Sdk;

namespace ContractBot.Agreements.Tests.Collection;

/// <summary>
/// Invented agreements as offices keep them: Word files saved by LibreOffice, PDF files by LibreOffice and a browser,
/// web pages, Markdown, and text in several encodings (<c>make-collection.py</c> records how each was made).
/// </summary>
public class CollectionTests
{
    private static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Collection");

    public static TheoryData<string> Files() => [.. Names().Where(file => !IsPdf(file))];

    public static TheoryData<string> PdfFiles() => [.. Names().Where(IsPdf)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_the_collection_has_the_outline_of_its_source(string file) => HasTheOutline(file);

    [PeerTheory("pdftotext")]
    [MemberData(nameof(PdfFiles))]
    public void A_PDF_file_of_the_collection_has_the_outline_of_its_source(string file) => HasTheOutline(file);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_laws_hold_for_a_file_of_the_collection(string file) => KeepsTheLaws(file);

    [PeerTheory("pdftotext")]
    [MemberData(nameof(PdfFiles))]
    public void The_laws_hold_for_a_PDF_file_of_the_collection(string file) => KeepsTheLaws(file);

    private static void HasTheOutline(string file)
    {
        var expected = File.ReadLines(OutlineOf(file)).Where(line => line.Length > 0 && line[0] != '#');

        Assert.Equal(expected, OutlineRenderer.Render(Read(file), WordsShown.Whole));
    }

    private static void KeepsTheLaws(string file)
    {
        var agreement = Read(file);

        AgreementLaws.EachCharacterComesFromItsPlaceInTheFile(agreement);
        AgreementLaws.PartsFollowOneAnotherAndHoldTheirProvisions(agreement);
        AgreementLaws.AddressesAreUniqueAndLeadBack(agreement);
    }

    // Notes stand at their places in Word files only, which have outlines of their own then.
    private static string OutlineOf(string file)
    {
        var name = file[..file.IndexOf('.', StringComparison.Ordinal)];
        var own = Path.Combine(Folder, name + Path.GetExtension(file) + ".outline.txt");
        return File.Exists(own) ? own : Path.Combine(Folder, name + ".outline.txt");
    }

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).OfType<string>().Where(IsAgreement).Order(StringComparer.Ordinal);

    private static bool IsPdf(string file) => file.EndsWith(".pdf", StringComparison.Ordinal);

    private static bool IsAgreement(string file) => AgreementFile.IsKnown(file) && !file.EndsWith(".outline.txt", StringComparison.Ordinal);

    private static Agreement Read(string file)
    {
        var content = AgreementFile.Read(Path.Combine(Folder, file), file, ReadingOptions.Default);
        return AgreementParser.Parse(Path.GetFileNameWithoutExtension(file), content.Source ?? throw new XunitException($"{file}: {content.Reason}"));
    }
}
