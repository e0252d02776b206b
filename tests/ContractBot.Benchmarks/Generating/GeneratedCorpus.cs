using System.Collections.Immutable;
using System.Text;
using ContractBot.Search;

namespace ContractBot.Benchmarks.Generating;

/// <summary>Generated agreements as what the rest of the program takes: files, or passages for the index.</summary>
internal static class GeneratedCorpus
{
    private const ulong Seed = 20_261_120;

    /// <summary>So many agreements.</summary>
    public static IEnumerable<GeneratedAgreement> Agreements(int count) => new AgreementGenerator(Seed).Agreements(count);

    /// <summary>The agreement with this number.</summary>
    public static GeneratedAgreement Agreement(int number) => new AgreementGenerator(Seed).Agreement(number);

    /// <summary>Exactly so many passages.</summary>
    public static IEnumerable<Passage> Passages(int count) => Agreements(int.MaxValue).SelectMany(PassagesOf).Take(count);

    /// <summary>As <see cref="Write"/>, unless an earlier run has written them.</summary>
    public static void WriteOnce(string folder, int count)
    {
        if (!Directory.Exists(folder))
        {
            var unfinished = folder + ".unfinished";
            Write(unfinished, count);
            Directory.Move(unfinished, folder);
        }
    }

    /// <summary>Writes so many agreements into <paramref name="folder"/>, each as a text file.</summary>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        foreach (var agreement in Agreements(count))
        {
            File.WriteAllText(Path.Combine(folder, agreement.Id + ".txt"), agreement.Text, new UTF8Encoding(false));
        }
    }

    private static IEnumerable<Passage> PassagesOf(GeneratedAgreement agreement)
    {
        var names = $"{agreement.Title}\n{string.Join('\n', agreement.Parties)}";
        foreach (var provision in agreement.Provisions)
        {
            var fields = ImmutableArray.CreateBuilder<PassageField>(4);
            fields.Add(new PassageField(FieldNames.Text, provision.Text, null));
            if (provision.Caption is { } caption)
            {
                fields.Add(new PassageField(FieldNames.Caption, caption, null));
            }

            if (provision.Headings.Length > 0)
            {
                fields.Add(new PassageField(FieldNames.Headings, provision.Headings, null));
            }

            fields.Add(new PassageField(FieldNames.Agreement, names, null));
            yield return new Passage($"{agreement.Id}#{provision.Anchor}", agreement.Id, fields.ToImmutable());
        }
    }
}
