using System.Globalization;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Answering.Deadlines;
using ContractBot.Commands;
using ContractBot.Kuromoji;
using ContractBot.Links;

namespace ContractBot.Hosting;

/// <summary>All that a front door needs: the corpus as read, what answers and searches, and how links are made.</summary>
internal sealed record AnsweringServices(
    CorpusReading Corpus, AgreementLibrary Library, IAnalyzer Analyzer, IAnswerer Answerer, ClauseSearch Search, ClauseComparison Comparison, DeadlineList Deadlines,
    ICitationLinks Links)
{
    /// <summary>What is wrong with the agreements.</summary>
    public CorpusDefects Defects { get; private init; } = new(Corpus);

    /// <summary>Reads and indexes the corpus in <paramref name="folder"/> as in force on <paramref name="asOf"/>.</summary>
    /// <exception cref="CommandException">When nothing can be read there.</exception>
    public static AnsweringServices Open(CorpusFolder folder, ICitationLinks links, DateOnly asOf, Terminal terminal) =>
        Open(folder.Read(asOf, terminal), links, terminal, null);

    /// <summary>Indexes what was read.</summary>
    public static AnsweringServices Open(CorpusReading corpus, ICitationLinks links, Terminal terminal, Loading? seen) =>
        LoadingProgress.Watch(terminal, LoadingPhase.Indexing, corpus.Agreements.Length, progress => Of(corpus, links, progress), seen);

    /// <summary>The same over the texts in force on another day.</summary>
    public AnsweringServices On(DateOnly asOf) => Of(TextInForce.On(Corpus, asOf), Links, null);

    /// <summary>The same over another reading of the corpus.</summary>
    public AnsweringServices Over(CorpusReading corpus) => Of(corpus, Links, null);

    /// <summary>The same, with other links in all that they show.</summary>
    public AnsweringServices LinkedBy(ICitationLinks links) => Over(Corpus, Library, Analyzer, links) with { Defects = Defects };

    /// <summary>Indexes what was read.</summary>
    internal static AnsweringServices Of(CorpusReading corpus, ICitationLinks links, IProgress<int>? progress)
    {
        var analyzer = AgreementLibrary.AnalyzerFor(corpus);
        return Over(corpus, AgreementLibrary.Build(corpus, analyzer, progress), analyzer, links);
    }

    private static AnsweringServices Over(CorpusReading corpus, AgreementLibrary library, IAnalyzer analyzer, ICitationLinks links) => new(
        corpus,
        library,
        analyzer,
        new Answerer(library, analyzer, links, CultureInfo.CurrentUICulture),
        new ClauseSearch(library, analyzer, links),
        new ClauseComparison(library, analyzer, links),
        new DeadlineList(library, links, CultureInfo.CurrentUICulture),
        links);
}
