using ContractBot.Search.Segments;

namespace ContractBot.Search;

/// <summary>The folder of a durable index, as seen by those who only read. Several processes may read while one writes.</summary>
public static class IndexDirectory
{
    /// <summary>Commits that are tried when the one read first is swept away by a writer meanwhile.</summary>
    private const int MostTries = 10;

    /// <summary>
    /// Opens what was committed last. Reads the commit and the footers only: that takes milliseconds however large the index is. The rest
    /// is compared with its checksums when it is first used (see <see cref="IndexDamagedException"/>).
    /// </summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <returns>The reader, to be disposed of; or what is wrong with the index; or neither where there is none.</returns>
    /// <exception cref="IOException">When the folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">When reading is not allowed.</exception>
    public static IndexOpening Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var folder = new IndexFolder(path);
        for (var tries = 1; ; tries++)
        {
            var generation = folder.Generations().LastOrDefault(-1);
            if (generation < 0)
            {
                return new IndexOpening(null, null);
            }

            try
            {
                var commit = folder.ReadCommit(generation);
                using var segments = OpenSegments.Of(folder, commit);
                var snapshot = IndexSnapshot.Of(segments.Contents);
                return new IndexOpening(new SegmentIndexReader(snapshot, commit.Generation, commit.Versions), null);
            }
            catch (IndexDamagedException exception)
            {
                // A file may be missing because a writer has committed again and cleaned up: then there is a later commit.
                if (exception.Damage.Kind != IndexDamageKind.Missing || tries == MostTries || folder.Generations().LastOrDefault(-1) == generation)
                {
                    return new IndexOpening(null, exception.Damage);
                }
            }
        }
    }
}

/// <summary>The outcome of opening an index.</summary>
/// <param name="Reader">The reader; null where there is no index or where it is damaged.</param>
/// <param name="Damage">What is wrong; null where nothing is. The index then has to be built anew: <see cref="SegmentIndexWriter.Create"/>.</param>
public sealed record IndexOpening(SegmentIndexReader? Reader, IndexDamage? Damage);
