using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Cards;

/// <summary>Shows what a clause refers to and what refers to it, each with the way to it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Answer">The answer to come back to; null for none.</param>
internal sealed record RelatedCard(ClausePlace Clause, string? Answer)
{
    private const int MaximumClauses = 5;
    private const int MaximumLaws = 10;
    private const int MaximumLine = 150;
    private const int MaximumWords = 120;

    /// <summary>The card.</summary>
    public AdaptiveCard ToCard()
    {
        var body = new List<CardElement>
        {
            new RichTextBlock([new TextRun(Excerpt.Limit(TeamsTexts.RelatedTo(Clause.Name), MaximumLine)) { Weight = "bolder", Size = "medium", Color = "accent" }]),
            RichTextBlock.Subtle(Excerpt.Limit(Clause.Agreement.Title, MaximumLine)) with { Spacing = "none" },
        };
        AddClauses(body, TeamsTexts.RefersTo, [.. Clause.RefersTo]);
        AddClauses(body, TeamsTexts.ReferredFrom, [.. Clause.ReferredFrom]);
        var laws = Clause.Laws.ToList();
        if (laws.Count > 0)
        {
            body.Add(Heading(TeamsTexts.LawsReferredTo));
            body.AddRange(laws.Take(MaximumLaws).Select(law => RichTextBlock.Of(Excerpt.Limit(law, MaximumLine)) with { Spacing = "small" }));
            AddRest(body, laws.Count - MaximumLaws);
        }

        List<CardButton> buttons = [Show(TeamsTexts.BackToClause(Clause.Provision.Address.Locator), Clause)];
        if (Answer is not null)
        {
            buttons.Add(new ExecuteButton(TeamsTexts.BackToAnswer, AnswerVerb.VerbName, new() { Answer = Answer }));
        }

        body.Add(new ActionSet(buttons) { Separator = true });
        return new(body) { FallbackText = Excerpt.Limit(TeamsTexts.RelatedTo(Clause.Name), MaximumLine) };
    }

    private static TextBlock Heading(string text) => new(text) { Weight = "bolder", Separator = true };

    private static void AddRest(List<CardElement> body, int rest)
    {
        if (rest > 0)
        {
            body.Add(RichTextBlock.Subtle(TeamsTexts.MoreCitations(rest)));
        }
    }

    private void AddClauses(List<CardElement> body, string heading, List<ClausePlace> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        body.Add(Heading(heading));
        body.AddRange(clauses.Take(MaximumClauses).Select(clause => new Container(
        [
            new RichTextBlock([new TextRun(Excerpt.Limit(clause.Name, MaximumLine)) { Weight = "bolder" }]),
            RichTextBlock.Subtle(Excerpt.Limit(clause.Provision.Span.Slice(clause.Agreement.Text).Trim().ReplaceLineEndings(" "), MaximumWords)) with { Spacing = "none" },
            new ActionSet([Show(TeamsTexts.WholeArticle, clause)]) { Spacing = "small" },
        ])));
        AddRest(body, clauses.Count - MaximumClauses);
    }

    private ExecuteButton Show(string title, ClausePlace clause) => new(
        Excerpt.Limit(title, MaximumLine), ArticleVerb.VerbName, new() { Agreement = clause.Agreement.Id, Place = clause.Provision.Address.Anchor, Answer = Answer });
}
