using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Library;

/// <summary>
/// The index of a corpus, kept in a folder from one run to the next. What is indexed of an agreement hangs on its passages, on the user
/// dictionary's words that stand in it, and on this program: an agreement of which these are as before is not indexed again.
/// The corpus is the truth: whatever is wrong with the index, it is built anew.
/// </summary>
/// <param name="folder">The folder; made when first needed.</param>
/// <param name="analyzer">Cuts passages into terms.</param>
internal sealed class KeptIndex(string folder, JapaneseAnalyzer analyzer)
{
    // Scores count deleted passages in. Up to this size they are dropped at once, which takes about a second; beyond it they weigh nothing.
    private const int LargestToDropFrom = 200_000;

    private static readonly string Program = string.Join(
        '-',
        new[] { typeof(JapaneseAnalyzer), typeof(SegmentIndexWriter), typeof(KeptIndex) }.Select(static type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>The index of <paramref name="agreements"/>, brought up to date.</summary>
    public (IIndexReader Index, IndexUse Use) Of(ImmutableArray<PreparedAgreement> agreements)
    {
        var wanted = agreements.AsParallel().ToDictionary(static agreement => agreement.Agreement.Id, Version, StringComparer.Ordinal);
        ImmutableArray<string> keys = [.. agreements.SelectMany(static agreement => agreement.Passages.Select(static passage => passage.Key))];
        var (kept, damage) = Read(wanted, keys);
        if (kept is not null)
        {
            return (kept, new IndexUse(0, 0, false, null));
        }

        try
        {
            if (damage is null)
            {
                try
                {
                    using var writer = SegmentIndexWriter.Open(folder, analyzer);
                    if (Refresh(writer, agreements, wanted, keys) is { } refreshed)
                    {
                        return refreshed;
                    }
                }
                catch (IndexDamagedException found)
                {
                    damage = found.Damage;
                }
            }

            using var anew = SegmentIndexWriter.Create(folder, analyzer);
            if (Refresh(anew, agreements, wanted, keys) is { } rebuilt)
            {
                return (rebuilt.Index, rebuilt.Use with { Rebuilt = true, Problem = damage is null ? null : new IndexProblem(damage, null) });
            }
        }
        catch (IndexWriteException failure)
        {
            return (InMemory(agreements, analyzer), new IndexUse(agreements.Length, 0, true, new IndexProblem(damage, failure.Failure)));
        }

        // Two passages of one key: the index cannot tell them apart, and cannot be kept.
        return (InMemory(agreements, analyzer), new IndexUse(agreements.Length, 0, true, null));
    }

    /// <summary>The index of <paramref name="agreements"/> in memory.</summary>
    public static IIndexReader InMemory(IReadOnlyList<PreparedAgreement> agreements, IAnalyzer analyzer)
    {
        var writer = new MemoryIndexWriter(analyzer);
        writer.AddPassages(agreements.SelectMany(static agreement => agreement.Indexed()));
        return writer.Commit();
    }

    /// <summary>The kept index, where it is up to date as it is; else what is wrong with it, if anything is.</summary>
    private (IIndexReader? Index, IndexDamage? Damage) Read(Dictionary<string, string> wanted, ImmutableArray<string> keys)
    {
        try
        {
            var opening = IndexDirectory.Open(folder);
            if (opening.Reader is not { } reader || !IsSame(reader.AgreementVersions, wanted))
            {
                opening.Reader?.Dispose();
                return (null, opening.Damage);
            }

            reader.Verify();
            return (OrderedIndexReader.Of(reader, keys), null);
        }
        catch (IndexDamagedException found)
        {
            return (null, found.Damage);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return (null, null);
        }
    }

    private static (IIndexReader Index, IndexUse Use)? Refresh(
        SegmentIndexWriter writer, IReadOnlyList<PreparedAgreement> agreements, Dictionary<string, string> wanted, ImmutableArray<string> keys)
    {
        using var before = writer.Committed();
        before.Verify();
        var gone = before.AgreementVersions.Where(kept => wanted.GetValueOrDefault(kept.Key) != kept.Value).Select(static kept => kept.Key).ToList();
        var added = agreements.Where(agreement => before.AgreementVersions.GetValueOrDefault(agreement.Agreement.Id) != wanted[agreement.Agreement.Id]).ToList();
        foreach (var agreement in gone)
        {
            writer.DeleteAgreement(agreement);
        }

        try
        {
            Parallel.ForEach(added, agreement => writer.AddPassages(agreement.Indexed()));
        }
        catch (AggregateException failures) when (failures.InnerException is IndexWriteException or IndexDamagedException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failures.InnerException);
        }

        foreach (var agreement in added)
        {
            writer.SetAgreementVersion(agreement.Agreement.Id, wanted[agreement.Agreement.Id]);
        }

        writer.Commit().Dispose();
        var index = writer.DropDeleted(LargestToDropFrom);
        return OrderedIndexReader.Of(index, keys) is { } ordered
            ? (ordered, new IndexUse(added.Count, gone.Count(agreement => !wanted.ContainsKey(agreement)), before.AgreementVersions.IsEmpty, null))
            : null;
    }

    private static bool IsSame(ImmutableSortedDictionary<string, string> kept, Dictionary<string, string> wanted) =>
        kept.Count == wanted.Count && kept.All(agreement => wanted.GetValueOrDefault(agreement.Key) == agreement.Value);

    private string Version(PreparedAgreement prepared)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(prepared.Content.AsSpan()));
        foreach (var entry in analyzer.UserDictionary?.EntriesIn(IndexedTextOf(prepared)) ?? [])
        {
            hash.AppendData(MemoryMarshal.AsBytes($"\n{entry}".AsSpan()));
        }

        return $"{Program}-{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    // Captions and headings stand in the text; the title may be wrapped there.
    private static string IndexedTextOf(PreparedAgreement prepared) =>
        string.Join('\n', prepared.Agreement.Parties.Select(static party => party.Name).Prepend(prepared.Agreement.Title).Prepend(prepared.Agreement.Text));
}
