using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Web;

public sealed class ServedCorpusTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly TemporaryFolder _corpus = new();
    private readonly TemporaryFolder _data = new();

    public ServedCorpusTests()
    {
        _corpus.Write("good.txt", "試験協定書\n\n甲野市（以下「甲」という。）と乙野株式会社（以下「乙」という。）は、次のとおり協定を締結する。\n\n（目的）\n第１条　この協定は、試験を目的とする。\n");
        Language.Speak(Language.Japanese);
    }

    [Fact]
    public void A_service_that_cannot_keep_its_index_says_why_and_answers_all_the_same()
    {
        // A file stands where the folder should be.
        var index = _data.Write("index", "");

        var (agreements, said) = Open(index);

        Assert.Equal(1, agreements);
        Assert.Equal($"フォルダー「{index}」に索引を保存できませんでした。協定書はすべて使えます。ディスクの状態を確かめてから、もう一度 index を実行してください。\n", said);
    }

    [Fact]
    public void A_service_that_keeps_its_index_says_nothing() => Assert.Equal((1, ""), Open(Path.Combine(_data.Path, "index")));

    private (int Agreements, string Said) Open(string index)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(TextReader.Null, TextWriter.Null, error, outputIsScreen: false, errorIsScreen: false);
        var served = new ServedCorpus(new CorpusFolder(_corpus.Path, null, index));
        var services = served.Open(new PlainLinks(new Uri("http://localhost:3978")), Day, terminal, new Loading(TimeProvider.System));
        return (services.Library.Agreements.Length, error.ToString());
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _data.Dispose();
    }
}
