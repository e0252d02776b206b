namespace ContractBot.Agreements.Tests.Reading.Pdf;

internal static class PdfFixtures
{
    public static string Folder => Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Reading", "Pdf", "Fixtures");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
