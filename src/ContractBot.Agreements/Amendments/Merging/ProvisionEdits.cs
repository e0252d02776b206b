using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>Replaces, adds and deletes whole provisions.</summary>
internal static class ProvisionEdits
{
    /// <summary>第7条を次のとおり改める.</summary>
    public static EditPlan Replace(Agreement agreement, ReplaceProvision instruction, string? wording)
    {
        var place = TargetPlace.Find(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        if (string.IsNullOrWhiteSpace(wording))
        {
            return EditPlan.None(MergeProblem.NewWordingMissing, place.Provision);
        }

        var edit = instruction.Target.Scope != TargetScope.Whole ? new Edit(place.Span, wording) : place.Provision switch
        {
            Article article => ForArticle(article, new NewWording(wording)),
            Paragraph paragraph => ForText(agreement, paragraph.Chapeau.Start, paragraph.Span.End, paragraph.NumberText, paragraph.Number, new NewWording(wording)),
            Item item => ForText(agreement, item.Chapeau.Start, item.Span.End, item.NumberText, item.Number, new NewWording(wording)),
            Part { Ordinal: > 0 } part => ForPart(part, wording),
            Preamble preamble => new Edit(preamble.Span, wording),
            _ => (Edit?)null,
        };
        return edit is { } done ? EditPlan.Of([done], place.Provision) : EditPlan.None(MergeProblem.NewWordingMissing, place.Provision);
    }

    /// <summary>第9条の次に次の1条を加える · 第5条に次の1項を加える · 次のただし書を加える.</summary>
    public static EditPlan Add(Agreement agreement, AddProvision instruction, string? wording)
    {
        if (instruction.Target.Locator.Length == 0)
        {
            return AddByNumber(agreement, wording);
        }

        var place = TargetPlace.Find(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        if (string.IsNullOrWhiteSpace(wording) || (place.Provision is Article && instruction is { After: true, Kind: AddedKind.Provision } && new NewWording(wording).Headings.Count == 0))
        {
            return EditPlan.None(MergeProblem.NewWordingMissing, place.Provision);
        }

        if (instruction.Kind == AddedKind.Provision)
        {
            return place.Provision is null or Preamble or SignatureBlock
                ? EditPlan.None(MergeProblem.NotUnderstood, place.Provision)
                : EditPlan.Of([new Edit(new TextSpan(place.Span.End, place.Span.End), wording, "\n")], place.Provision);
        }

        // A proviso goes on in the paragraph's own words; of several paragraphs it is not said which.
        TextSpan? chapeau = place.Provision switch
        {
            Article { Paragraphs: [var only] } => only.Chapeau,
            Paragraph paragraph => paragraph.Chapeau,
            Item item => item.Chapeau,
            _ => null,
        };
        return chapeau is { } words
            ? EditPlan.Of([new Edit(new TextSpan(words.End, words.End), wording)], place.Provision)
            : EditPlan.None(MergeProblem.PlaceAmbiguous, place.Provision);
    }

    /// <summary>次の1条を加える, with no word of where: the new article goes where its number follows the one before and no other bears it.</summary>
    private static EditPlan AddByNumber(Agreement agreement, string? wording)
    {
        if (string.IsNullOrWhiteSpace(wording) || new NewWording(wording).Headings is not [var heading, ..])
        {
            return EditPlan.None(MergeProblem.NewWordingMissing);
        }

        var articles = agreement.Body.AllArticles().ToList();
        var before = articles.FindLastIndex(a => (a.Number, a.Branch ?? 0).CompareTo((heading.Number, heading.Branch ?? 0)) < 0);
        var follows = before >= 0 && (heading.Branch is null ? articles[before].Number == heading.Number - 1 : articles[before].Number == heading.Number);
        return !follows || articles.Exists(a => a.Number == heading.Number && a.Branch == heading.Branch)
            ? EditPlan.None(MergeProblem.PlaceMissing)
            : EditPlan.Of([new Edit(new TextSpan(articles[before].Span.End, articles[before].Span.End), wording, "\n")], articles[before]);
    }

    /// <summary>第3条を削る · 第5条から第7条までを削る.</summary>
    public static EditPlan Delete(Agreement agreement, DeleteProvision instruction)
    {
        var first = TargetPlace.Find(agreement, instruction.Target);
        var last = instruction.Through is { } through ? TargetPlace.Find(agreement, through) : first;
        if ((first.Problem ?? last.Problem) is { } problem)
        {
            return EditPlan.None(problem, first.Provision);
        }

        var (start, end) = (first.Span.Start, last.Span.End);
        if (start > end || first.Provision is Part { Ordinal: 0 })
        {
            return EditPlan.None(MergeProblem.NotUnderstood, first.Provision);
        }

        if (instruction.Target.Scope != TargetScope.Whole)
        {
            return EditPlan.Of([new Edit(new TextSpan(start, end), "")], first.Provision);
        }

        if (first.Provision is Paragraph { NumberText: null } unnumbered)
        {
            // The article's number stands on its line and stays.
            return EditPlan.Of([new Edit(new TextSpan(unnumbered.Chapeau.Start, end), "")], first.Provision);
        }

        // The lines go with their line end.
        var text = agreement.Text;
        var span = end < text.Length && text[end] == '\n' ? new TextSpan(start, end + 1)
            : start > 0 && text[start - 1] == '\n' ? new TextSpan(start - 1, end)
            : new TextSpan(start, end);
        return EditPlan.Of([new Edit(span, "")], first.Provision);
    }

    /// <summary>別紙1を別紙のとおり改める.</summary>
    public static EditPlan ReplaceAttachment(Agreement agreement, ReplaceAttachment instruction, Agreement amendment)
    {
        var place = TargetPlace.Find(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        if (place.Provision is not Part { Ordinal: > 0 } part)
        {
            return EditPlan.None(MergeProblem.NewWordingMissing, place.Provision);
        }

        // 別紙, and below it 別紙1 委託料内訳: a cover, and what it covers.
        var attachments = amendment.Parts.Skip(1).Where(p => WordsOf(p).Length > 0).ToList();
        var named = attachments.FindAll(p => Wording.AreSame(p.Label ?? p.Heading ?? "", instruction.By));
        named = named.Count > 0 ? named : attachments.FindAll(p => part.Label is { } label && Wording.AreSame(p.Label ?? "", label));
        var by = named.Count == 1 ? named[0] : attachments.Count == 1 ? attachments[0] : null;
        if (by is null)
        {
            return EditPlan.None(MergeProblem.NewWordingMissing, place.Provision);
        }

        var words = WordsOf(by);
        return words.Length == 0
            ? EditPlan.None(MergeProblem.NewWordingMissing, place.Provision)
            : EditPlan.Of([BelowHeading(part, words)], place.Provision);

        string WordsOf(Part attachment) => amendment.Text[(attachment.HeadingSpan?.End ?? attachment.Span.Start)..attachment.Span.End].Trim();
    }

    private static Edit? ForArticle(Article article, NewWording wording)
    {
        if (wording.Headings.Count > 1 || (wording.Headings is [var heading] && (heading.Number != article.Number || heading.Branch != article.Branch)))
        {
            return null;
        }

        if (wording.Headings.Count == 0)
        {
            return wording.HasCaption ? null : new Edit(new TextSpan(article.Paragraphs[0].Chapeau.Start, article.Span.End), wording.Text);
        }

        // New wording without a caption leaves the one above the article as it is.
        var keepsCaption = !wording.HasCaption && article.CaptionSpan is { } caption && caption.End <= article.NumberSpan.Start;
        return new Edit(new TextSpan(keepsCaption ? article.NumberSpan.Start : article.Span.Start, article.Span.End), wording.Text);
    }

    private static Edit? ForText(Agreement agreement, int start, int end, string? numberText, int number, NewWording wording)
    {
        var words = wording.Headings is [{ Start: 0 } heading] && number == 1 && agreement.Text.Length > 0
            ? wording.Text[heading.Length..].TrimStart()
            : wording.Headings.Count > 0 ? null : wording.After(numberText, number);
        return words is null ? null : new Edit(new TextSpan(start, end), words);
    }

    private static Edit ForPart(Part part, string wording)
    {
        var first = Wording.Fold(wording.Split('\n')[0]);
        var names = new[] { part.Label, part.Heading }.OfType<string>().Select(Wording.Fold);
        return names.Any(name => first.StartsWith(name, StringComparison.Ordinal)) ? new Edit(part.Span, wording) : BelowHeading(part, wording);
    }

    private static Edit BelowHeading(Part part, string words)
    {
        var start = part.HeadingSpan?.End ?? part.Span.Start;
        return new Edit(new TextSpan(start, Math.Max(start, part.Span.End)), words, "\n");
    }
}
