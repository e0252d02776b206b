using System.Text;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Sidecars;
using ContractBot.Agreements.Tests.Reading;

namespace ContractBot.Agreements.Tests.Sidecars;

public sealed class SidecarFilesTests : IDisposable
{
    private static readonly byte[] Agreement = Encoding.UTF8.GetBytes("貸付契約書\n甲市（以下「甲」という。）と乙社（以下「乙」という。）は、契約する。\n第１条　甲は、備品を貸す。\n");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("loan.yaml")]
    [InlineData("loan.yml")]
    [InlineData("loan.YAML")]
    public void The_file_of_the_same_stem_in_the_same_folder_is_the_sidecar(string name)
    {
        _folder.Write("inner/loan.txt", Agreement);
        _folder.Write("inner/" + name, "通称: ネコ協定"u8.ToArray());

        var reading = Read();

        Assert.Equal("ネコ協定", Assert.Single(Assert.Single(reading.Agreements).Sidecar!.Nicknames).Value);
        Assert.Equal("inner/" + name, reading.Agreements[0].Sidecar!.FileName);
        Assert.Empty(reading.SidecarFaults);
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void A_faulty_sidecar_is_listed_and_its_agreement_is_served_without_it()
    {
        _folder.Write("loan.txt", Agreement);
        _folder.Write("loan.yaml", "通称: ネコ協定\nsignedOn: 2026-02-30\n"u8.ToArray());

        var reading = Read();

        Assert.Null(Assert.Single(reading.Agreements).Sidecar);
        Assert.Equal([new SidecarFault("loan.yaml", 2, 11, SidecarFaultReason.ImpossibleDate, "2026-02-30")], reading.SidecarFaults.AsEnumerable());
    }

    [Fact]
    public void Sidecars_without_an_agreement_of_their_own_are_listed()
    {
        _folder.Write("loan.txt", Agreement);
        _folder.Write("loan.yaml", "通称: ネコ協定"u8.ToArray());
        _folder.Write("loan.yml", "通称: イヌ協定"u8.ToArray());
        _folder.Write("old/loan.yaml", "通称: 古い協定"u8.ToArray());

        var reading = Read();

        Assert.Equal(
            [
                new SidecarFault("loan.yml", 1, 1, SidecarFaultReason.SecondSidecar, "loan.yaml"),
                new SidecarFault("old/loan.yaml", 1, 1, SidecarFaultReason.NoAgreement),
            ],
            reading.SidecarFaults.AsEnumerable());
    }

    [Fact]
    public void A_sidecar_may_be_in_Shift_JIS_and_one_that_is_no_text_is_listed()
    {
        _folder.Write("a.txt", Agreement);
        _folder.Write("a.yaml", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("通称: ネコ協定"));
        _folder.Write("b.txt", Agreement);
        _folder.Write("b.yaml", [0, 1, 2, 3]);

        var reading = Read();

        Assert.Equal("ネコ協定", reading.Agreements[0].Sidecar?.Nicknames[0].Value);
        Assert.Equal([new SidecarFault("b.yaml", 1, 1, SidecarFaultReason.Unreadable)], reading.SidecarFaults.AsEnumerable());
    }

    public void Dispose() => _folder.Dispose();

    private CorpusReading Read() => CorpusReader.Read(_folder.FullPath, null, CancellationToken.None);
}
