using System.Collections.Immutable;
using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>Replaces, adds and deletes words within a place.</summary>
internal static class WordEdits
{
    /// <summary>第5条中「A」を「B」に改める.</summary>
    public static EditPlan Replace(Agreement agreement, ReplaceWords instruction)
    {
        var place = PlaceOf(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        var edits = new List<Edit>();
        foreach (var pair in instruction.Pairs)
        {
            var found = Find(agreement, place, pair.Old);
            if (found.IsEmpty)
            {
                return EditPlan.None(MergeProblem.WordingNotFound, place.Provision);
            }

            if (found.Length > 1 && !instruction.All)
            {
                return EditPlan.None(MergeProblem.WordingAmbiguous, place.Provision);
            }

            edits.AddRange(found.Select(span => new Edit(span, pair.New)));
        }

        return EditPlan.Of(edits, place.Provision);
    }

    /// <summary>第5条中「A」の次に「B」を加える.</summary>
    public static EditPlan Add(Agreement agreement, AddWords instruction)
    {
        var place = PlaceOf(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        return Find(agreement, place, instruction.Beside) switch
        {
            [] => EditPlan.None(MergeProblem.WordingNotFound, place.Provision),
            [var found] => EditPlan.Of([At(instruction.Before ? found.Start : found.End, instruction.New)], place.Provision),
            _ => EditPlan.None(MergeProblem.WordingAmbiguous, place.Provision),
        };
    }

    /// <summary>第5条の見出しを「（期間）」に改める · 題名を「…」に改める.</summary>
    public static EditPlan ReplaceCaption(Agreement agreement, ReplaceCaption instruction)
    {
        var place = TargetPlace.Find(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        var words = instruction.New.Trim();
        return EditPlan.Of(
            [new Edit(place.Span, instruction.Target.Scope == TargetScope.Caption && words is ['（' or '(' or '【' or '〔', .. var inside, '）' or ')' or '】' or '〕'] ? inside : words)],
            place.Provision);
    }

    // Without a place, the words are looked for in all of the agreement.
    private static TargetPlace PlaceOf(Agreement agreement, Target? target) =>
        target is null ? new TargetPlace(null, new TextSpan(0, agreement.Text.Length), null) : TargetPlace.Find(agreement, target);

    /// <summary>An article's caption is not meant by the article (it is changed as 見出し), unless the words stand nowhere else in it.</summary>
    private static ImmutableArray<TextSpan> Find(Agreement agreement, TargetPlace place, string words)
    {
        if (place.Provision is Article article && place.Span == article.Span)
        {
            var below = Wording.Find(agreement.Text, new TextSpan(article.Paragraphs[0].Chapeau.Start, Math.Max(article.Paragraphs[0].Chapeau.Start, article.Span.End)), words);
            if (!below.IsEmpty)
            {
                return below;
            }
        }

        return Wording.Find(agreement.Text, place.Span, words);
    }

    private static Edit At(int offset, string words) => new(new TextSpan(offset, offset), words);
}
