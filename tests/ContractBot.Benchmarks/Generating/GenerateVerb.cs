using System.Globalization;

namespace ContractBot.Benchmarks.Generating;

/// <summary>Writes a corpus of made-up agreements into a folder, and says how large it is.</summary>
internal static class GenerateVerb
{
    public static int Run(int agreements, string folder, TextWriter output)
    {
        GeneratedCorpus.Write(folder, agreements);
        var (provisions, characters, most) = (0L, 0L, 0);
        foreach (var agreement in GeneratedCorpus.Agreements(agreements))
        {
            provisions += agreement.Provisions.Count;
            characters += agreement.Text.Length;
            most = Math.Max(most, agreement.Provisions.Count);
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{agreements} agreements, {provisions} provisions (the longest has {most}), {characters} characters in {folder}"));
        return 0;
    }
}
