using System.Text;
using ContractBot.Agreements.Reading;

namespace ContractBot.Agreements.Tests.Reading;

public sealed class CorpusMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CorpusMemory _memory = new();

    public CorpusMemoryTests() => Write("loan.txt", "備品を貸す");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_looks_the_same_is_not_read_again()
    {
        var first = Read();
        Write("other.txt", "倉庫を貸す");

        var second = Read();

        Assert.Equal(["loan", "other"], second.Agreements.Select(a => a.Id));
        Assert.Same(first.Agreements[0], second.Agreements[0]);
    }

    [Fact]
    public void A_file_that_was_only_touched_is_not_read_again_but_one_of_other_words_and_the_same_length_is()
    {
        var first = Read();
        Touch("loan.txt", 1);
        var touched = Read();
        Write("loan.txt", "備品を売る");
        Touch("loan.txt", 2);

        var changed = Read();

        Assert.Same(first.Agreements[0], touched.Agreements[0]);
        Assert.Contains("備品を売る", Assert.Single(changed.Agreements).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_that_comes_changes_or_goes_is_taken_up()
    {
        Read();
        _folder.Write("loan.yaml", Encoding.UTF8.GetBytes("nicknames: [貸付]\n"));
        var with = Read();
        _folder.Write("loan.yaml", Encoding.UTF8.GetBytes("nicknames: [備品]\n"));
        Touch("loan.yaml", 1);
        var changed = Read();
        File.Delete(Path.Combine(_folder.FullPath, "loan.yaml"));

        var without = Read();

        Assert.Equal("貸付", Assert.Single(with.Agreements[0].Sidecar!.Nicknames).Value);
        Assert.Equal("備品", Assert.Single(changed.Agreements[0].Sidecar!.Nicknames).Value);
        Assert.Null(without.Agreements[0].Sidecar);
    }

    [Fact]
    public void Faults_of_a_sidecar_are_told_every_time()
    {
        _folder.Write("loan.yaml", Encoding.UTF8.GetBytes("no-such-key: 1\n"));

        var first = Read();
        var second = Read();

        Assert.NotEmpty(first.SidecarFaults);
        Assert.Equal(first.SidecarFaults.AsEnumerable(), second.SidecarFaults);
    }

    [Fact]
    public void A_renamed_file_is_an_agreement_of_its_new_name()
    {
        Read();
        File.Move(Path.Combine(_folder.FullPath, "loan.txt"), Path.Combine(_folder.FullPath, "renamed.txt"));

        Assert.Equal(["renamed"], Read().Agreements.Select(a => a.Id));
    }

    [Fact]
    public void What_comes_back_after_it_was_gone_is_read_anew()
    {
        var first = Read();
        File.Move(Path.Combine(_folder.FullPath, "loan.txt"), Path.Combine(_folder.FullPath, ".hidden"));
        Assert.Empty(Read().Agreements);
        File.Move(Path.Combine(_folder.FullPath, ".hidden"), Path.Combine(_folder.FullPath, "loan.txt"));

        Assert.NotSame(first.Agreements[0], Read().Agreements[0]);
    }

    [Fact]
    public void An_unreadable_file_is_reported_every_time()
    {
        _folder.Write("empty.txt", []);

        UnreadableFile[] expected = [new("empty.txt", UnreadableReason.Empty)];

        Assert.Equal(expected, Read().Unreadable.AsEnumerable());
        Assert.Equal(expected, Read().Unreadable.AsEnumerable());
    }

    private CorpusReading Read() => CorpusReader.Read(_folder.FullPath, ReadingOptions.Default, _memory, null, CancellationToken.None);

    private void Write(string name, string does) => _folder.Write(
        name, Encoding.UTF8.GetBytes($"貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n第１条　甲は、{does}。\n"));

    private void Touch(string name, int minutes) =>
        File.SetLastWriteTimeUtc(Path.Combine(_folder.FullPath, name), new DateTime(2026, 11, 20, 0, minutes, 0, DateTimeKind.Utc));
}
