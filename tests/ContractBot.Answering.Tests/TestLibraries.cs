using ContractBot.Agreements;
using ContractBot.Agreements.Reading;
using ContractBot.Kuromoji;

namespace ContractBot.Answering.Tests;

/// <summary>The libraries that tests ask: the corpus, and small invented agreements of other kinds.</summary>
internal static class TestLibraries
{
    private static readonly Lazy<AgreementLibrary> LoadedCorpus = new(() => Load("corpus"));
    private static readonly Lazy<AgreementLibrary> LoadedInvented = new(() => Load("Invented"));
    private static readonly Lazy<AgreementLibrary> LoadedUnseen = new(() => Load("Unseen"));

    public static DateOnly AsOf { get; } = new(2026, 11, 20);

    /// <summary>Knows the terms and names of all the libraries here.</summary>
    public static JapaneseAnalyzer Analyzer { get; } = AgreementLibrary.AnalyzerFor(
        new CorpusReading([.. new[] { "corpus", "Invented", "Unseen" }.SelectMany(folder => Read(folder).Agreements)], []));

    public static AgreementLibrary Corpus => LoadedCorpus.Value;

    /// <summary>Agreements of kinds that no rule was written for.</summary>
    public static AgreementLibrary Unseen => LoadedUnseen.Value;

    public static AgreementLibrary Invented => LoadedInvented.Value;

    public static Answerer AnswererOf(AgreementLibrary library) => new(library, Analyzer, new Links());

    public static ClauseComparison ComparisonOf(AgreementLibrary library) => new(library, Analyzer, new Links());

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

    private static AgreementLibrary Load(string folder) =>
        AgreementLibrary.Build(Read(folder), Analyzer);

    private static CorpusReading Read(string folder) =>
        CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, folder), null, CancellationToken.None);

    private sealed class Links : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost:3978/agreements/{agreement}#{address.Anchor}");
    }
}
