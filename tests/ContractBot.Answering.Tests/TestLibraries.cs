using ContractBot.Agreements;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Library;
using ContractBot.Answering.Quotes;
using ContractBot.Kuromoji;

namespace ContractBot.Answering.Tests;

/// <summary>The libraries that tests ask: the corpus, and small invented agreements of other kinds.</summary>
internal static class TestLibraries
{
    private static readonly Lazy<AgreementLibrary> LoadedCorpus = new(() => Load("corpus"));
    private static readonly Lazy<AgreementLibrary> LoadedInvented = new(() => Load("Invented"));
    private static readonly Lazy<AgreementLibrary> LoadedUnseen = new(() => Load("Unseen"));
    private static readonly Lazy<AgreementLibrary> LoadedInventedAndUnseen = new(() => Load("Invented", "Unseen"));
    private static readonly Lazy<AgreementLibrary> LoadedOthers = new(() => Load("Invented", "Unseen", "Collection"));

    public static DateOnly AsOf { get; } = new(2026, 11, 20);

    /// <summary>Knows the terms and names of all the libraries here.</summary>
    public static JapaneseAnalyzer Analyzer { get; } = AgreementLibrary.AnalyzerFor(
        Read("corpus", "Invented", "Unseen", "Collection"));

    public static AgreementLibrary Corpus => LoadedCorpus.Value;

    /// <summary>Agreements of kinds that no rule was written for.</summary>
    public static AgreementLibrary Unseen => LoadedUnseen.Value;

    public static AgreementLibrary InventedAndUnseen => LoadedInventedAndUnseen.Value;

    public static AgreementLibrary Invented => LoadedInvented.Value;

    /// <summary>All the agreements here but the corpus, of all kinds, in one library.</summary>
    public static AgreementLibrary Others => LoadedOthers.Value;

    public static Answerer AnswererOf(AgreementLibrary library) => new(library, Analyzer, new Links());

    public static ClauseComparison ComparisonOf(AgreementLibrary library) => new(library, Analyzer, new Links());

    /// <summary>The citation of a whole passage.</summary>
    public static Citation Cite(LibraryPassage passage) => new CitationMaker(new Links()).Make(QuoteChooser.Whole(passage), 1);

    public static Answer Ask(AgreementLibrary library, params ReadOnlySpan<string> turns)
    {
        var answerer = AnswererOf(library);
        var conversation = Conversation.Empty;
        Answer? answer = null;
        foreach (var turn in turns)
        {
            (answer, conversation) = answerer.Answer(turn, conversation, AsOf);
        }

        return answer!;
    }

    private static AgreementLibrary Load(params string[] folders) =>
        AgreementLibrary.Build(Read(folders), Analyzer);

    private static CorpusReading Read(params string[] folders) => new(
        [.. folders.SelectMany(folder => CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, folder), null, CancellationToken.None).Agreements)],
        []);

    private sealed class Links : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost:3978/agreements/{agreement}#{address.Anchor}");
    }
}
