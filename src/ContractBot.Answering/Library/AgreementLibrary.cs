using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Concepts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Names;
using ContractBot.Kuromoji;
using ContractBot.Search;

namespace ContractBot.Answering;

/// <summary>The agreements of a corpus with their index: what questions are answered from. Frozen; safe for several threads.</summary>
public sealed class AgreementLibrary
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Obligation>> _obligations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byId;
    private readonly Dictionary<string, ImmutableArray<int>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Library.PreparedAgreement> _prepared;
    private readonly Dictionary<string, string> _bases;
    private readonly DueLists _due;

    private AgreementLibrary(
        CorpusReading reading, IIndexReader index, IndexUse use, ImmutableArray<Library.PreparedAgreement> prepared, AgreementNames names, AgreementLibrary? previous)
    {
        Agreements = reading.Agreements;
        Unreadable = reading.Unreadable;
        Index = index;
        IndexUse = use;
        Passages = [.. prepared.SelectMany(p => p.Passages)];
        Names = names;
        _prepared = prepared.ToDictionary(p => p.Agreement.Id, StringComparer.Ordinal);
        var document = 0;
        foreach (var agreement in prepared)
        {
            _documents[agreement.Agreement.Id] = [.. Enumerable.Range(document, agreement.Passages.Length)];
            document += agreement.Passages.Length;
        }

        _byId = reading.Agreements.Select((a, number) => (a.Id, number)).ToDictionary(a => a.Id, a => a.number, StringComparer.Ordinal);
        _bases = reading.Amendments.Linked.ToDictionary(l => l.Id, l => l.BaseId, StringComparer.Ordinal);
        Standing = [.. reading.Agreements.Where(a => !_bases.ContainsKey(a.Id))];
        Titles = [.. reading.Agreements.Select(a => (a, Folding.Compact(a.Title)))];
        ImmutableArray<DeadlineFacts> facts = [.. Standing.Select(DeadlinesOf)];
        _due = previous?._due.Over(facts) ?? new DueLists(facts);
    }

    /// <summary>The agreements, by identifier.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>The agreements that stand for themselves: all but the amendments, which the text in force of others holds.</summary>
    public ImmutableArray<Agreement> Standing { get; }

    /// <summary>The agreements' titles, compact.</summary>
    internal ImmutableArray<(Agreement Agreement, string Compact)> Titles { get; }

    /// <summary>The files of the corpus that could not be read.</summary>
    public ImmutableArray<UnreadableFile> Unreadable { get; }

    /// <summary>The index over their paragraphs; a passage's key is <c>identifier#anchor</c>.</summary>
    public IIndexReader Index { get; }

    /// <summary>The passages by document number of <see cref="Index"/>.</summary>
    internal ImmutableArray<Library.LibraryPassage> Passages { get; }

    /// <summary>How questions call the agreements.</summary>
    internal AgreementNames Names { get; }

    /// <summary>The agreement with identifier <paramref name="id"/>; null where there is none.</summary>
    public Agreement? Find(string id) => _byId.TryGetValue(id, out var number) ? Agreements[number] : null;

    /// <summary>The agreements with these identifiers in the library's order; those that it does not have are left out.</summary>
    internal ImmutableArray<Agreement> InOrder(IEnumerable<string> ids) =>
        [.. ids.Select(id => _byId.GetValueOrDefault(id, -1)).Where(number => number >= 0).Order().Select(number => Agreements[number])];

    /// <summary>The agreements that <paramref name="words"/> name as questions do: by party, title, nickname or identifier. None where they name none.</summary>
    public ImmutableArray<Agreement> Named(string words) => Questions.NamedAgreements.Read(this, null, Folding.Fold(words), isFollowUp: false).Agreements;

    /// <summary>The analyser for what was read: it knows the agreements' own terms, the parties and the nicknames as words.</summary>
    public static JapaneseAnalyzer AnalyzerFor(CorpusReading reading) => new(Library.AgreementWords.Of(reading));

    /// <summary>Identifier of the agreement that <paramref name="agreement"/> changes; null where it is no amendment.</summary>
    internal string? BaseOf(Agreement agreement) => _bases.GetValueOrDefault(agreement.Id);

    /// <summary>How the library came to its index.</summary>
    public IndexUse IndexUse { get; }

    /// <summary>Indexes what was read, in memory.</summary>
    /// <param name="reading">The agreements as read.</param>
    /// <param name="analyzer">Cuts provisions and, later, questions into terms.</param>
    /// <param name="previous">A library that holds some of the agreements already; what it made of each by itself is taken over.</param>
    /// <param name="progress">Told the number of agreements prepared, after each.</param>
    public static AgreementLibrary Build(CorpusReading reading, IAnalyzer analyzer, AgreementLibrary? previous = null, IProgress<int>? progress = null) =>
        Of(reading, analyzer, previous, progress, prepared => (Library.KeptIndex.InMemory(prepared, analyzer), new IndexUse(prepared.Length, 0, true, null)));

    /// <summary>Indexes what was read into an index that is kept: what it has already is not indexed again.</summary>
    /// <param name="reading">The agreements as read.</param>
    /// <param name="analyzer">Cuts provisions and, later, questions into terms.</param>
    /// <param name="indexFolder">Where the index is kept.</param>
    /// <param name="previous">The library of the same corpus as it was before; what it made of agreements that are the same is taken over.</param>
    /// <param name="progress">Told the number of agreements prepared, after each.</param>
    public static AgreementLibrary Refresh(
        CorpusReading reading, JapaneseAnalyzer analyzer, string indexFolder, AgreementLibrary? previous, IProgress<int>? progress) =>
        Of(reading, analyzer, previous, progress, new Library.KeptIndex(indexFolder, analyzer).Of);

    private static ImmutableArray<Library.PreparedAgreement> Prepare(CorpusReading reading, AgreementLibrary? previous, IProgress<int>? progress)
    {
        var done = 0;
        return
        [
            .. reading.Agreements.AsParallel().AsOrdered().Select(agreement =>
            {
                var prepared = previous?._prepared.GetValueOrDefault(agreement.Id) is { } known && ReferenceEquals(known.Agreement, agreement)
                    ? known
                    : Library.PreparedAgreement.Of(agreement);
                progress?.Report(Interlocked.Increment(ref done));
                return prepared;
            }),
        ];
    }

    private static AgreementLibrary Of(
        CorpusReading reading,
        IAnalyzer analyzer,
        AgreementLibrary? previous,
        IProgress<int>? progress,
        Func<ImmutableArray<Library.PreparedAgreement>, (IIndexReader Index, IndexUse Use)> indexed)
    {
        var prepared = Prepare(reading, previous, progress);
        IIndexReader? index = null;

        // Names are collected while the index is built, and ask it only when questions come.
        var names = Task.Run(() => AgreementNames.Build(
            reading.Agreements, analyzer, word => ConceptTable.Phrases.ValuesOf(word).Count > 0, word => Library.IndexedWords.Hold(index!, analyzer, word)));
        (index, var use) = indexed(prepared);
        return new AgreementLibrary(reading, index, use, prepared, names.GetAwaiter().GetResult(), previous);
    }

    /// <summary>Who must, must not, may and need not do what by <paramref name="agreement"/>; read once.</summary>
    public ImmutableArray<Obligation> ObligationsOf(Agreement agreement) => _obligations.GetOrAdd(agreement.Id, _ => ObligationReader.Read(agreement));

    /// <summary>What <paramref name="agreement"/> states about times, read when it was indexed.</summary>
    internal DeadlineFacts DeadlinesOf(Agreement agreement) => _prepared[agreement.Id].Deadlines;

    /// <summary>The deadlines of <see cref="Standing"/> as they stand on <paramref name="asOf"/>; kept for the days that were asked for last.</summary>
    internal DueList DueOn(DateOnly asOf) => _due.On(asOf);

    /// <summary>Document numbers of an agreement's passages, in the order of the text.</summary>
    internal ImmutableArray<int> DocumentsOf(Agreement agreement) => _documents[agreement.Id];

    /// <summary>An agreement's passages, in the order of the text.</summary>
    internal IEnumerable<Library.LibraryPassage> PassagesOf(Agreement agreement) => DocumentsOf(agreement).Select(d => Passages[d]);
}
