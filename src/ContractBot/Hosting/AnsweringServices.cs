using System.Globalization;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Answering.Deadlines;
using ContractBot.Commands;
using ContractBot.Links;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>All that a front door needs: the corpus as read, what answers and searches, and how links are made.</summary>
internal sealed record AnsweringServices(
    CorpusReading Corpus, AgreementLibrary Library, IAnswerer Answerer, ClauseSearch Search, ClauseComparison Comparison, DeadlineList Deadlines, ICitationLinks Links)
{
    /// <summary>Reads and indexes the corpus in <paramref name="folder"/>.</summary>
    /// <exception cref="CommandException">When nothing can be read there.</exception>
    public static AnsweringServices Open(string folder, ICitationLinks links, Terminal terminal)
    {
        var corpus = CorpusFolder.Read(folder, terminal);
        var analyzer = AgreementLibrary.AnalyzerFor(corpus);
        var library = LoadingProgress.Watch(
            terminal, Texts.Indexing, corpus.Agreements.Length, progress => AgreementLibrary.Build(corpus, analyzer, progress));
        return new AnsweringServices(
            corpus,
            library,
            new Answerer(library, analyzer, links, CultureInfo.CurrentUICulture),
            new ClauseSearch(library, analyzer, links),
            new ClauseComparison(library, analyzer, links),
            new DeadlineList(library, links, CultureInfo.CurrentUICulture),
            links);
    }
}
