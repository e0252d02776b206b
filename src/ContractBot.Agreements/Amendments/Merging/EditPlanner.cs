using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>Turns an instruction into edits of one particular text.</summary>
internal static class EditPlanner
{
    /// <summary>The edits that <paramref name="instruction"/> of <paramref name="amendment"/> makes in <paramref name="agreement"/>.</summary>
    public static EditPlan Plan(Agreement agreement, Instruction instruction, Agreement amendment) => instruction switch
    {
        ReplaceWords words => WordEdits.Replace(agreement, words),
        AddWords words => WordEdits.Add(agreement, words),
        ReplaceCaption caption => WordEdits.ReplaceCaption(agreement, caption),
        ReplaceProvision { New: null } provision when TargetPlace.Find(agreement, provision.Target).Provision is Part { Ordinal: > 0 } =>
            ProvisionEdits.ReplaceAttachment(agreement, new ReplaceAttachment(provision.Span, provision.Target, ""), amendment),
        ReplaceProvision provision => ProvisionEdits.Replace(agreement, provision, WordsAt(amendment, provision.New)),
        AddProvision provision => ProvisionEdits.Add(agreement, provision, WordsAt(amendment, provision.New)),
        DeleteProvision provision => ProvisionEdits.Delete(agreement, provision),
        ReplaceAttachment attachment => ProvisionEdits.ReplaceAttachment(agreement, attachment, amendment),
        Renumber renumber => NumberEdits.Renumber(agreement, renumber),
        StatedChange stated => EditPlan.None(stated.Understood ? MergeProblem.NoOldWording : MergeProblem.NotUnderstood, PlaceOf(agreement, stated)),
        _ => EditPlan.None(MergeProblem.NotUnderstood),
    };

    private static IProvision? PlaceOf(Agreement agreement, StatedChange stated)
    {
        if (stated.Target is { } target)
        {
            return TargetPlace.Find(agreement, target).Provision;
        }

        // 契約期間 is what the one article captioned 契約期間, or 期間, is about.
        var subject = Wording.Fold(stated.Subject);
        var about = agreement.Body.AllArticles()
            .Where(a => a.Caption is { } caption && Wording.Fold(caption) is { Length: > 1 } words
                && (subject.Contains(words, StringComparison.Ordinal) || (subject.Length > 1 && words.Contains(subject, StringComparison.Ordinal))))
            .ToList();
        return about is [var only] ? only : null;
    }

    private static string? WordsAt(Agreement amendment, TextSpan? span) =>
        span is { } words ? string.Join('\n', words.Slice(amendment.Text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) : null;
}
