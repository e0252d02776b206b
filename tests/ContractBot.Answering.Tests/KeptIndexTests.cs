using ContractBot.Agreements.Reading;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering.Tests;

/// <summary>An index that is kept gives what one made anew would: the same passages in the same order with the same scores.</summary>
public sealed class KeptIndexTests : IDisposable
{
    private static readonly string[] Words = ["契約", "再委託", "秘密", "期間", "甲", "通知", "花山業務"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contractbot-kept-");
    private readonly CorpusMemory _memory = new();
    private AgreementLibrary? _library;

    public KeptIndexTests()
    {
        Directory.CreateDirectory(Corpus);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Invented"), "*.txt"))
        {
            File.Copy(file, Path.Combine(Corpus, Path.GetFileName(file)));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Corpus => Path.Combine(_folder.FullName, "corpus");

    private string Index => Path.Combine(_folder.FullName, "index");

    [Fact]
    public void What_has_not_changed_is_not_indexed_again()
    {
        var count = Refresh().Agreements.Length;
        Assert.Equal(new IndexUse(count, 0, true, null), _library!.IndexUse);

        _library = null;

        Assert.Equal(new IndexUse(0, 0, false, null), Refresh().IndexUse);
    }

    [Fact]
    public void An_agreement_that_comes_changes_or_goes_leaves_the_index_as_one_made_anew_would_be()
    {
        Refresh();
        Write("a-loan.txt", "乙は、備品の返却を通知する。");
        Assert.Equal(new IndexUse(1, 0, false, null), Refresh().IndexUse);
        AssertAsAnew();

        Write("a-loan.txt", "乙は、備品の秘密を守る。甲は、期間を通知する。");
        Assert.Equal(new IndexUse(1, 0, false, null), Refresh().IndexUse);
        AssertAsAnew();

        File.Delete(Path.Combine(Corpus, "a-loan.txt"));
        Assert.Equal(new IndexUse(0, 1, false, null), Refresh().IndexUse);
        AssertAsAnew();
    }

    [Fact]
    public void A_defined_term_that_comes_with_one_agreement_is_cut_as_such_in_all()
    {
        Write("b-other.txt", "乙は、花山業務委託を行う。");
        Refresh();
        Write("a-loan.txt", "乙は、花山の業務（以下「花山業務委託」という。）を行う。");

        Assert.Equal(new IndexUse(2, 0, false, null), Refresh().IndexUse);

        AssertAsAnew();
    }

    [Fact]
    public void A_damaged_index_is_built_anew_and_that_is_said()
    {
        Refresh();
        _library = null;
        var segment = Directory.GetFiles(Index, "*.segment")[0];
        var bytes = File.ReadAllBytes(segment);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(segment, bytes);

        var use = Refresh().IndexUse;

        Assert.True(use.Rebuilt);
        Assert.Equal(IndexDamageKind.Contents, use.Problem!.Damage!.Kind);
        AssertAsAnew();
        _library = null;
        Assert.Equal(new IndexUse(0, 0, false, null), Refresh().IndexUse);
    }

    [Fact]
    public void While_somebody_else_writes_the_index_it_is_in_memory_alone()
    {
        using (SegmentIndexWriter.Open(Index, new JapaneseAnalyzer()))
        {
            Assert.Equal(IndexWriteFailure.Locked, Refresh().IndexUse.Problem!.Failure);
            AssertAsAnew();
        }

        _library = null;
        Assert.Null(Refresh().IndexUse.Problem);
    }

    private AgreementLibrary Refresh()
    {
        var reading = Read();
        return _library = AgreementLibrary.Refresh(reading, AgreementLibrary.AnalyzerFor(reading), Index, _library, null);
    }

    private CorpusReading Read() => CorpusReader.Read(Corpus, ReadingOptions.Default, _memory, null, CancellationToken.None);

    private void AssertAsAnew()
    {
        var reading = Read();
        var anew = AgreementLibrary.Build(reading, AgreementLibrary.AnalyzerFor(reading));
        foreach (var word in Words)
        {
            foreach (var field in (string[])[FieldNames.Text, FieldNames.Caption, FieldNames.Agreement])
            {
                Assert.Equal(Found(anew, field, word), Found(_library!, field, word));
            }
        }

        Assert.Equal(anew.Passages.Select(p => p.Key), _library!.Passages.Select(p => p.Key));
    }

    private static IEnumerable<(string Key, float Score)> Found(AgreementLibrary library, string field, string word)
    {
        var query = Library.IndexedWords.QueryOf(word, field, AgreementLibrary.AnalyzerFor(new CorpusReading(library.Agreements, [])));
        return query is null ? [] : [.. library.Index.Search(query, 1_000).Hits.Select(h => (library.Passages[h.Document].Key, h.Score))];
    }

    private void Write(string name, string does) => File.WriteAllText(
        Path.Combine(Corpus, name), $"貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n（業務）\n第１条　{does}\n");
}
