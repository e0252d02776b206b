using System.Globalization;
using ContractBot.Search;
using ContractBot.Search.CrashHost;

// Changes an index over and over, to be killed while it does; says before each commit what it will hold ("trying")
// and after it that it holds it ("done"). Arguments: the folder, a seed, and how many commits to make.
var folder = args[0];
var random = new Random(int.Parse(args[1], CultureInfo.InvariantCulture));
var commits = int.Parse(args[2], CultureInfo.InvariantCulture);
try
{
    using var writer = SegmentIndexWriter.Open(folder, new SpaceAnalyzer());
    SortedDictionary<string, string> versions;
    using (var reader = writer.Commit())
    {
        versions = new SortedDictionary<string, string>(reader.AgreementVersions.ToDictionary(), StringComparer.Ordinal);
    }

    Console.WriteLine("open");
    for (var commit = 0; commit < commits; commit++)
    {
        var changed = Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"agreement-{random.Next(12)}").Distinct().ToArray();
        foreach (var agreement in changed)
        {
            writer.DeleteAgreement(agreement);
            if (random.Next(4) == 0)
            {
                versions.Remove(agreement);
            }
            else
            {
                versions[agreement] = $"{random.Next(1_000_000)}";
                writer.SetAgreementVersion(agreement, versions[agreement]);
            }
        }

        Parallel.ForEach(changed.Where(versions.ContainsKey), agreement => writer.AddPassages(InventedAgreement.Passages(agreement, versions[agreement])));
        var state = string.Join(',', versions.Select(static version => $"{version.Key}={version.Value}"));
        Console.WriteLine($"trying {state}");
        writer.Commit().Dispose();
        Console.WriteLine($"done {state}");
    }

    return 0;
}
catch (IndexWriteException exception)
{
    Console.WriteLine($"failed {exception.Failure}");
    return 1;
}
