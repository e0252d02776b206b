namespace ContractBot.Search.Tests.Segments;

/// <summary>
/// Whatever byte of whatever file is changed or cut off, the index says that it is damaged or gives what it should: no crash, no other
/// exception, no wrong answer. CONTRACTBOT_CORRUPT_ALL changes every single byte; without it, bytes from all over each file.
/// </summary>
public sealed class CorruptionTests : IDisposable
{
    private const int FewPlaces = 400;

    private static readonly Query[] Queries =
    [
        new TermQuery(FieldNames.Text, "甲"),
        new TermQuery(FieldNames.Text, "語7"),
        new PhraseQuery(FieldNames.Text, [new("甲", 0), new("乙", 1)]),
        new BooleanQuery([new(new TermQuery(FieldNames.Text, "甲"), Occur.Must), new(new TermQuery(FieldNames.Caption, "語3"), Occur.Should)]),
        new PrefixQuery(FieldNames.Text, "語1"),
        AgreementsQuery.Of("agreement-1", "agreement-3"),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly string _expected;

    public CorruptionTests()
    {
        var random = new Random(6);
        using var writer = SegmentIndexWriter.Open(_folder.Path, new PretokenizedAnalyzer());
        foreach (var passages in (int[])[1200, 5, 40])
        {
            for (var agreement = 0; agreement < 5; agreement++)
            {
                writer.AddPassages(Enumerable.Range(0, passages / 5).Select(number => new Passage(
                    $"agreement-{agreement}#s{passages}p{number}",
                    $"agreement-{agreement}",
                    [
                        new PassageField(FieldNames.Text, string.Join(' ', Enumerable.Range(0, 40).Select(_ => Word(random))), null),
                        new PassageField(FieldNames.Caption, Word(random), null),
                    ])));
            }

            writer.SetAgreementVersion($"agreement-{passages}", $"{passages}");
            writer.Commit().Dispose();
        }

        writer.DeleteAgreement("agreement-2");
        using var reader = writer.Commit();
        Assert.Equal(3, reader.Snapshot.Segments.Length);
        _expected = Answers(reader);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_changed_byte_is_found_or_harmless()
    {
        var damages = 0;
        foreach (var file in Files())
        {
            var sound = File.ReadAllBytes(file);
            var random = new Random(sound.Length);
            for (var at = 0; at < sound.Length; at += Step(sound.Length, random))
            {
                var damaged = (byte[])sound.Clone();
                damaged[at] ^= (byte)(1 << random.Next(8));
                damages += IsFoundOrHarmless(file, damaged, $"{Path.GetFileName(file)}, byte {at}") ? 1 : 0;
            }

            File.WriteAllBytes(file, sound);
        }

        Assert.InRange(damages, FewPlaces, int.MaxValue);
        Assert.False(IsFound("as at first"));
    }

    [Fact]
    public void A_file_cut_short_is_found()
    {
        foreach (var file in Files())
        {
            var sound = File.ReadAllBytes(file);
            var random = new Random(sound.Length);
            for (var length = 0; length < sound.Length; length += 4 * Step(sound.Length, random))
            {
                Assert.True(IsFoundOrHarmless(file, sound[..length], $"{Path.GetFileName(file)}, cut to {length}"));
            }

            Assert.True(IsFoundOrHarmless(file, [.. sound, 0], $"{Path.GetFileName(file)}, with a byte more"));
            File.WriteAllBytes(file, sound);
        }
    }

    [Fact]
    public void A_missing_file_and_one_in_another_s_place_are_found()
    {
        var files = Files();
        foreach (var file in files.Where(static file => file.EndsWith(".segment", StringComparison.Ordinal)))
        {
            var sound = File.ReadAllBytes(file);
            File.Delete(file);
            Assert.True(IsFound(file));
            foreach (var other in files.Where(other => other != file))
            {
                if (File.Exists(other))
                {
                    Assert.True(IsFoundOrHarmless(file, File.ReadAllBytes(other), $"{other} as {file}"));
                }
            }

            File.WriteAllBytes(file, sound);
        }
    }

    /// <summary>The files of the last commit; those of the commit before it are nobody's concern.</summary>
    private string[] Files()
    {
        var commits = Directory.GetFiles(_folder.Path, "*.commit").Order(StringComparer.Ordinal);
        return [commits.Last(), .. Directory.GetFiles(_folder.Path, "*.segment").Order(StringComparer.Ordinal)];
    }

    private static int Step(int length, Random random) =>
        Environment.GetEnvironmentVariable("CONTRACTBOT_CORRUPT_ALL") is null ? 1 + random.Next(2 * Math.Max(1, length / FewPlaces)) : 1;

    private bool IsFoundOrHarmless(string file, byte[] contents, string what)
    {
        File.WriteAllBytes(file, contents);
        return IsFound(what);
    }

    private bool IsFound(string what)
    {
        var opening = IndexDirectory.Open(_folder.Path);
        if (opening.Reader is not { } reader)
        {
            Assert.NotNull(opening.Damage);
            return true;
        }

        using (reader)
        {
            try
            {
                Assert.True(_expected == Answers(reader), what);
                return false;
            }
            catch (IndexDamagedException)
            {
                return true;
            }
        }
    }

    private static string Answers(SegmentIndexReader reader) =>
        string.Join('\n', Queries.Select(query => string.Join(' ', reader.Search(query, 20).Hits.Select(hit =>
            $"{hit.Document}:{BitConverter.SingleToInt32Bits(hit.Score):x}:{reader.Passage(hit.Document).Key}"))))
        + string.Join(',', reader.AgreementVersions);

    private static string Word(Random random) => random.Next(4) switch { 0 => "甲", 1 => "乙", _ => $"語{random.Next(900)}" };
}
