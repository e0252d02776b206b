using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Deadlines;

/// <summary>The deadlines of a library as they stand on a day.</summary>
public sealed class DeadlineList(AgreementLibrary library, ICitationLinks links, CultureInfo? language = null)
{
    private readonly CitationMaker _citations = new(links);
    private readonly DeadlineTexts _texts = new(language ?? CultureInfo.CurrentUICulture);

    /// <summary>The deadlines, soonest first; those without a date last, in the order of agreements and their text.</summary>
    /// <param name="asOf">The day that "today" means.</param>
    /// <param name="agreement">Identifier of the one agreement looked at; null for all. An unknown one has none.</param>
    /// <param name="until">The last day looked at, from <paramref name="asOf"/> on; null for all, those passed and those without a date.</param>
    public ImmutableArray<DeadlineEntry> On(DateOnly asOf, string? agreement = null, DateOnly? until = null)
    {
        var list = agreement is null
            ? library.DueOn(asOf)
            : DueList.Of([.. library.Standing.Where(a => a.Id == agreement).Select(library.DeadlinesOf)], asOf);
        var due = until is null ? list.All : list.Between(asOf, until);
        return [.. due.Select((one, index) => EntryOf(one, asOf, index + 1))];
    }

    /// <summary>The deadlines to come, the soonest first, then those without a date; each made when it is asked for, for lists of which a page is shown.</summary>
    /// <param name="asOf">The day that "today" means: the first that is looked at.</param>
    /// <param name="agreements">Identifiers of the agreements looked at; null for all.</param>
    /// <param name="until">The last day looked at, and then no deadline without a date; null for all.</param>
    public IReadOnlyList<DeadlineEntry> Coming(DateOnly asOf, IReadOnlySet<string>? agreements = null, DateOnly? until = null)
    {
        var list = library.DueOn(asOf);
        IReadOnlyList<Due> due = until is null ? [.. list.Between(asOf, null, agreements), .. list.Open(agreements)] : list.Between(asOf, until, agreements);
        return new MadeOnDemand<DeadlineEntry>(due.Count, index => EntryOf(due[index], asOf, index + 1));
    }

    private DeadlineEntry EntryOf(Due one, DateOnly asOf, int number)
    {
        var agreement = one.Facts.Agreement;
        var due = one.On(asOf);
        var deadline = due.Deadline;
        return new DeadlineEntry(
            agreement.Id,
            KindName(deadline.Kind),
            due.Date,
            Words(agreement, deadline.Span),
            due.DependsOn is { } words ? Words(agreement, words) : null,
            Recurs(deadline),
            _texts.Assumptions(due),
            _citations.Make(QuoteVerifier.Quote(agreement, deadline.Provision, SentenceOf(agreement, deadline)), number));
    }

    /// <summary>The kind's name in JSON, whose names are fixed: <c>renewalNotice</c>. That of a renewal which has to be asked for is none of them.</summary>
    internal static string KindName(DeadlineKind kind) => kind == DeadlineKind.RenewalRequest ? "other" : char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private string? Recurs(Deadline deadline) => deadline.Rule is TermEnd { Term.Renewal: { Length: { } length, Again: true } } ? _texts.Every(length) : deadline.Recurs;

    // In one line: words that the text wraps are still one phrase.
    internal static string Words(Agreement agreement, TextSpan span) => span.Slice(agreement.Text).Replace("\n", "", StringComparison.Ordinal);

    // The sentence, with its full stop: what lets the reader check the date.
    internal static TextSpan SentenceOf(Agreement agreement, Deadline deadline)
    {
        var text = agreement.Text;
        var within = deadline.Provision.Span;
        var start = deadline.Span.Start;
        while (start > within.Start && text[start - 1] is not ('。' or '\n'))
        {
            start--;
        }

        start = deadline.Provision switch
        {
            Paragraph paragraph when start < paragraph.Chapeau.Start => paragraph.Chapeau.Start,
            Item item when start < item.Chapeau.Start => item.Chapeau.Start,
            _ => start,
        };
        while (start < deadline.Span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var stop = text.IndexOfAny(['。', '\n'], deadline.Span.End, within.End - deadline.Span.End);
        var end = stop < 0 ? within.End : text[stop] == '。' ? stop + 1 : stop;
        while (end > deadline.Span.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}

/// <summary>A deadline as it stands on a day; its JSON form is a fixed interface.</summary>
/// <param name="Agreement">Identifier of the agreement.</param>
/// <param name="Kind"><c>expiry</c>, <c>renewalNotice</c>, <c>terminationNotice</c>, <c>report</c>, <c>payment</c>, <c>retention</c>, <c>survivalEnd</c> or <c>other</c>.</param>
/// <param name="Date">The last day; null where it hangs on an event that has not happened or a date that the text lacks, or is withheld.</param>
/// <param name="Rule">The words that state it.</param>
/// <param name="DependsOn">What a missing date hangs on.</param>
/// <param name="Recurs">How it comes again; null where it does not.</param>
/// <param name="Assumptions">How the date was found, or why it is withheld, for people.</param>
/// <param name="Citation">The sentence that states it.</param>
public sealed record DeadlineEntry(
    string Agreement,
    string Kind,
    DateOnly? Date,
    string Rule,
    string? DependsOn,
    string? Recurs,
    ImmutableArray<string> Assumptions,
    Citation Citation);
