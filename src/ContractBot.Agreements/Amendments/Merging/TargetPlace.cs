using System.Collections.Immutable;
using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>The one place of an agreement that an instruction's target names.</summary>
/// <param name="Provision">The provision; null for the title.</param>
/// <param name="Span">The words that are meant: all of the provision, or one of its sentences.</param>
/// <param name="Problem">Why there is no such place.</param>
internal sealed record TargetPlace(IProvision? Provision, TextSpan Span, MergeProblem? Problem)
{
    /// <summary>Finds the place of <paramref name="target"/>.</summary>
    public static TargetPlace Find(Agreement agreement, Target target)
    {
        if (target.Scope == TargetScope.Title)
        {
            return new TargetPlace(null, agreement.TitleSpan, null);
        }

        if (target.Locator.Length == 0)
        {
            return new TargetPlace(null, default, MergeProblem.PlaceMissing);
        }

        var provisions = target.Part == "頭書" && agreement.Body.Preamble is { } head ? [head] : Provisions(agreement, target);
        return provisions switch
        {
            [] => new TargetPlace(null, default, MergeProblem.PlaceMissing),
            [var one] => Within(agreement, one, target.Scope),
            _ => new TargetPlace(null, default, MergeProblem.PlaceAmbiguous),
        };
    }

    private static ImmutableArray<IProvision> Provisions(Agreement agreement, Target target)
    {
        var found = ProvisionFinder.Find(agreement, target.Locator);
        if (found.IsEmpty && target is { Item: not null, Paragraph: null })
        {
            // 第5条第1号 of an article with one paragraph
            found = ProvisionFinder.Find(agreement, (target with { Paragraph = "第1項" }).Locator);
        }

        return found;
    }

    private static TargetPlace Within(Agreement agreement, IProvision provision, TargetScope scope)
    {
        if (scope == TargetScope.Whole)
        {
            return new TargetPlace(provision, provision.Span, null);
        }

        if (scope == TargetScope.Caption)
        {
            return provision is Article { CaptionSpan: { } caption }
                ? new TargetPlace(provision, caption, null)
                : new TargetPlace(provision, default, MergeProblem.PlaceMissing);
        }

        var sentences = Chapeaux(provision).Select(c => SentenceOf(agreement.Text, c, scope)).OfType<TextSpan>().ToList();
        return sentences switch
        {
            [] => new TargetPlace(provision, default, MergeProblem.PlaceMissing),
            [var one] => new TargetPlace(provision, one, null),
            _ => new TargetPlace(provision, default, MergeProblem.PlaceAmbiguous),
        };
    }

    private static IEnumerable<TextSpan> Chapeaux(IProvision provision) => provision switch
    {
        Article article => article.Paragraphs.Select(p => p.Chapeau),
        Paragraph paragraph => [paragraph.Chapeau],
        Item item => [item.Chapeau],
        _ => [],
    };

    private static TextSpan? SentenceOf(string text, TextSpan chapeau, TargetScope scope)
    {
        var stop = text.IndexOf('。', chapeau.Start, chapeau.Length);
        var first = new TextSpan(chapeau.Start, stop < 0 ? chapeau.End : stop + 1);
        return scope == TargetScope.FirstSentence ? first
            : first.End < chapeau.End ? new TextSpan(first.End, chapeau.End)
            : null;
    }
}
