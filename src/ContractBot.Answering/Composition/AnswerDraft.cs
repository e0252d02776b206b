using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Collects an answer line by line. Only <see cref="VerifiedQuote"/>s get in as quotations.</summary>
internal sealed class AnswerDraft(CitationMaker citations)
{
    private readonly List<string> _lines = [];

    // A quotation from the text, or a line of a sidecar.
    private readonly List<(VerifiedQuote? Quote, SidecarLine? Line)> _cited = [];
    private readonly List<VerifiedQuote> _related = [];
    private readonly List<AnswerDate> _dates = [];
    private readonly List<string> _suggestions = [];
    private readonly List<string> _choices = [];

    /// <summary>Adds a line.</summary>
    public void Say(string line) => _lines.Add(line);

    /// <summary>Adds a line before all others: what is said first may need what is cited later.</summary>
    public void SayFirst(string line) => _lines.Insert(0, line);

    /// <summary>Takes a quotation in and gives its number; the same quotation keeps its number.</summary>
    public int Cite(VerifiedQuote quote)
    {
        var at = _cited.FindIndex(c => c.Quote is { } q && q.Agreement == quote.Agreement && q.Span == quote.Span);
        return at < 0 ? Add((quote, null)) : at + 1;
    }

    /// <summary>Takes a line of a sidecar in and gives its number; the same line keeps its number.</summary>
    public int Cite(SidecarLine line)
    {
        var at = _cited.FindIndex(c => c.Line == line);
        return at < 0 ? Add((null, line)) : at + 1;
    }

    /// <summary>What is quoted from texts so far, in the order of its numbers.</summary>
    public IEnumerable<VerifiedQuote> Quotes => _cited.Select(c => c.Quote).OfType<VerifiedQuote>();

    /// <summary>The mark of a citation: <c>[1]</c>.</summary>
    public static string Mark(int number) => $"[{number}]";

    /// <summary>Adds a near miss.</summary>
    public void Relate(VerifiedQuote quote)
    {
        if (!_related.Exists(q => q.Agreement == quote.Agreement && q.Span == quote.Span))
        {
            _related.Add(quote);
        }
    }

    /// <summary>Whether a date was computed.</summary>
    public bool HasDates => _dates.Count > 0;

    /// <summary>Adds a computed date.</summary>
    public void Date(AnswerDate date) => _dates.Add(date);

    /// <summary>Adds questions that may follow.</summary>
    public void Suggest(IEnumerable<string> questions) => _suggestions.AddRange(questions);

    /// <summary>Adds an agreement that may be meant.</summary>
    public void Offer(Agreement agreement) => _choices.Add(agreement.Id);

    /// <summary>The answer.</summary>
    public Answer Build(string question, AnswerStatus status) =>
        new(
            question,
            status,
            string.Join("\n", _lines),
            [.. _cited.Select((c, index) => c.Quote is { } quote ? citations.Make(quote, index + 1) : citations.Make(c.Line!, index + 1))],
            [.. _dates],
            [.. _related.Select((quote, index) => citations.Make(quote, _cited.Count + index + 1))],
            [.. _suggestions])
        {
            Choices = [.. _choices],
        };

    private int Add((VerifiedQuote? Quote, SidecarLine? Line) cited)
    {
        _cited.Add(cited);
        return _cited.Count;
    }
}
