using ContractBot.Answering;
using ContractBot.Teams.Turns.Verbs;
using ContractBot.Typesetting;

namespace ContractBot.Teams.Cards;

/// <summary>Shows a clause whole, with the ways to those before, after and around it. It takes the place of the card whose button asked for it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Links">Makes the link to its page.</param>
/// <param name="Answer">The answer to come back to; null for none.</param>
internal sealed record ClauseCard(ClausePlace Clause, ICitationLinks Links, string? Answer)
{
    /// <summary>The most UTF-16 units of text on one card: six bytes each at worst.</summary>
    public const int MaximumText = 2_400;

    /// <summary>The most lines on one card.</summary>
    public const int MaximumLines = 40;

    private const int MaximumLine = 200;
    private const int MaximumUrl = 2_000;
    private const int MaximumMarks = 5;

    /// <summary>The card from the <paramref name="from"/>th unit of the clause's text on.</summary>
    public AdaptiveCard From(int from)
    {
        var whole = Clause.Provision.Span.Slice(Clause.Agreement.Text).Trim('\n');
        var (start, end) = Piece(whole, from);
        var body = new List<CardElement>
        {
            new RichTextBlock([new TextRun(Excerpt.Limit(Clause.Name, MaximumLine)) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            RichTextBlock.Subtle(Excerpt.Limit(Clause.Agreement.Title, MaximumLine)) with { Spacing = "none" },
            new Container([.. CitationCard.Lines(whole[start..end])]) { Style = "emphasis", Spacing = "small" },
        };
        if (start > 0 || end < whole.Length)
        {
            body.Add(RichTextBlock.Subtle(TeamsTexts.CharactersOf(start + 1, end, whole.Length)) with { Spacing = "small" });
        }

        body.AddRange(ChangeMark.Within(Clause.Agreement, Clause.Provision.Span).Take(MaximumMarks)
            .Select(mark => RichTextBlock.Subtle(Excerpt.Limit(mark.Words, MaximumLine)) with { Spacing = "small" }));
        body.Add(new ActionSet([.. Here(start, end, whole.Length)]) { Spacing = "small" });
        body.Add(new ActionSet([.. Elsewhere()]) { Spacing = "small" });
        return new([.. body.Where(element => element is not ActionSet { Actions: [] })]) { FallbackText = Excerpt.Limit($"{Clause.Agreement.Title} {Clause.Name}", MaximumLine) };
    }

    /// <summary>Where the piece that holds <paramref name="from"/> begins and ends: pieces follow each other from the clause's beginning, whatever a client asks for.</summary>
    private static (int Start, int End) Piece(string whole, int from)
    {
        var start = 0;
        while (true)
        {
            var end = EndOf(whole, start);
            if (end >= whole.Length || from < end)
            {
                return (start, end);
            }

            start = end;
        }
    }

    private static int EndOf(string whole, int start)
    {
        var rest = whole[start..];
        var end = rest.Length <= MaximumText ? rest.Length : Math.Max(1, Excerpt.Sentences(rest, MaximumText).Text.TrimEnd('…').Length);
        var lineEnd = -1;
        for (var line = 0; line < MaximumLines; line++)
        {
            lineEnd = rest.IndexOf('\n', lineEnd + 1);
            if (lineEnd < 0 || lineEnd >= end)
            {
                return start + end;
            }
        }

        return start + lineEnd + 1;
    }

    private IEnumerable<CardButton> Here(int start, int end, int length)
    {
        if (Links.LinkTo(Clause.Agreement.Id, Clause.Provision.Address) is { IsAbsoluteUri: true, AbsoluteUri: { Length: <= MaximumUrl } url })
        {
            yield return new OpenUrlButton(TeamsTexts.OpenSource, url);
        }

        if (end < length)
        {
            yield return To(TeamsTexts.ReadOn, Clause, end);
        }
        else if (start > 0)
        {
            yield return To(TeamsTexts.ReadFromStart, Clause, 0);
        }

        if (Clause.HasRelated)
        {
            yield return new ExecuteButton(TeamsTexts.RelatedClauses, RelatedVerb.VerbName, new() { Agreement = Clause.Agreement.Id, Place = Clause.Provision.Address.Anchor, Answer = Answer });
        }

        if (Answer is not null)
        {
            yield return new ExecuteButton(TeamsTexts.BackToAnswer, AnswerVerb.VerbName, new() { Answer = Answer });
        }
    }

    private IEnumerable<CardButton> Elsewhere()
    {
        if (Clause.Previous is { } previous)
        {
            yield return To(TeamsTexts.PreviousClause(previous.Provision.Address.Locator), previous, null);
        }

        if (Clause.Next is { } next)
        {
            yield return To(TeamsTexts.NextClause(next.Provision.Address.Locator), next, null);
        }
    }

    private ExecuteButton To(string title, ClausePlace clause, int? from) => new(
        Excerpt.Limit(title, MaximumLine), ArticleVerb.VerbName, new() { Agreement = clause.Agreement.Id, Place = clause.Provision.Address.Anchor, Answer = Answer, From = from });
}
