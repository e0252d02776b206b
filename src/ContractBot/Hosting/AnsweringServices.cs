using System.Globalization;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Answering.Deadlines;
using ContractBot.Commands;
using ContractBot.Kuromoji;
using ContractBot.Links;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>All that a front door needs: the corpus as read, what answers and searches, and how links are made.</summary>
internal sealed record AnsweringServices(
    CorpusReading Corpus, AgreementLibrary Library, IAnalyzer Analyzer, IAnswerer Answerer, ClauseSearch Search, ClauseComparison Comparison, DeadlineList Deadlines,
    ICitationLinks Links)
{
    /// <summary>What is wrong with the agreements.</summary>
    public CorpusDefects Defects { get; private init; } = CorpusDefects.Of(Corpus);

    /// <summary>Where the index is kept; null where it is in memory alone.</summary>
    private string? Index { get; init; }

    /// <summary>Why the index could not be kept, in a sentence; null where it is.</summary>
    public string? IndexComplaint => Index is { } folder && Library.IndexUse.Problem?.Failure is { } failure ? IndexProblems.Describe(failure, folder) : null;

    /// <summary>Reads and indexes the corpus in <paramref name="folder"/> as in force on <paramref name="asOf"/>.</summary>
    /// <exception cref="CommandException">When nothing can be read there.</exception>
    public static AnsweringServices Open(CorpusFolder folder, ICitationLinks links, DateOnly asOf, Terminal terminal) =>
        Open(folder.Read(asOf, terminal), folder.Index, links, terminal, null);

    /// <summary>Indexes what was read, into the index that is kept in <paramref name="index"/>, if any.</summary>
    public static AnsweringServices Open(CorpusReading corpus, string? index, ICitationLinks links, Terminal terminal, Loading? seen)
    {
        var services = LoadingProgress.Watch(terminal, LoadingPhase.Indexing, corpus.Agreements.Length, progress => Kept(corpus, index, null, links, progress), seen);
        if (services.Library.IndexUse.Problem?.Damage is not null)
        {
            terminal.Error.WriteLine(Texts.IndexDamaged);
        }

        return services;
    }

    /// <summary>The same over the texts in force on another day.</summary>
    public AnsweringServices On(DateOnly asOf) => Over(TextInForce.On(Corpus, asOf));

    /// <summary>The same over another reading of the corpus.</summary>
    public AnsweringServices Over(CorpusReading corpus) => Kept(corpus, Index, Library, Links, null) with { Defects = Defects.Over(corpus) };

    /// <summary>Those over a part of the corpus, indexed by itself in memory: of the rest they hold nothing.</summary>
    public AnsweringServices Within(CorpusReading part) => Kept(part, null, Library, Links, null) with { Defects = Defects.Over(part) };

    /// <summary>The same, with other links in all that they show.</summary>
    public AnsweringServices LinkedBy(ICitationLinks links) => Over(Corpus, Library, Analyzer, links) with { Defects = Defects, Index = Index };

    /// <summary>Indexes what was read in memory.</summary>
    internal static AnsweringServices InMemory(CorpusReading corpus, ICitationLinks links) => Kept(corpus, null, null, links, null);

    private static AnsweringServices Kept(CorpusReading corpus, string? index, AgreementLibrary? previous, ICitationLinks links, IProgress<int>? progress)
    {
        var analyzer = AgreementLibrary.AnalyzerFor(corpus);
        var library = index is null
            ? AgreementLibrary.Build(corpus, analyzer, previous, progress)
            : AgreementLibrary.Refresh(corpus, analyzer, index, previous, progress);
        return Over(corpus, library, analyzer, links) with { Index = index };
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
