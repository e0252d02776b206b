using System.Collections.Immutable;
using System.Text;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>Words that take the place of others.</summary>
/// <param name="Span">The words that go, in the cleaned text; empty where words are only added.</param>
/// <param name="New">The words that come; empty where words only go.</param>
/// <param name="Joint">What goes between the text before and <paramref name="New"/>: a line end before a new line.</param>
internal readonly record struct Edit(TextSpan Span, string New, string Joint = "")
{
    /// <summary>Units by which the text grows.</summary>
    public int Growth => Joint.Length + New.Length - Span.Length;

    /// <summary><paramref name="text"/> with <paramref name="edits"/>, which are in order and apart from one another.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Joint).Append(edit.New);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where the headings that stay start in the edited text; one whose first unit goes is no heading any more.</summary>
    public static ImmutableArray<HeadingLine> Apply(ImmutableArray<HeadingLine> headings, IReadOnlyCollection<Edit> edits) =>
        [.. headings
            .Where(h => !edits.Any(e => e.Span.Start <= h.Start && h.Start < e.Span.End))
            .Select(h => h with { Start = h.Start + edits.Where(e => e.Span.End <= h.Start).Sum(e => e.Growth) })];
}

/// <summary>What an instruction comes to in one particular text: edits, or why there are none.</summary>
/// <param name="Edits">In order and apart from one another; empty where <paramref name="Problem"/> says why.</param>
/// <param name="Place">The provision that the instruction is about; null where that cannot be told.</param>
internal sealed record EditPlan(ImmutableArray<Edit> Edits, MergeProblem? Problem, IProvision? Place)
{
    /// <summary>No edits, and why.</summary>
    public static EditPlan None(MergeProblem problem, IProvision? place = null) => new([], problem, place);

    /// <summary>The edits; none where they overlap.</summary>
    public static EditPlan Of(IEnumerable<Edit> edits, IProvision? place)
    {
        ImmutableArray<Edit> ordered = [.. edits.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End)];
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start)
            ? None(MergeProblem.WordingAmbiguous, place)
            : new EditPlan(ordered, null, place);
    }
}
