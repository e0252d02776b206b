using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using ContractBot.Agreements.Calendar;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Answering.Deadlines;

/// <summary>Says in one language how a date was found, or why there is none.</summary>
internal sealed class DeadlineTexts(CultureInfo language)
{
    private static readonly ResourceManager Resources = new("ContractBot.Answering.Deadlines.DeadlineTexts", typeof(DeadlineTexts).Assembly);

    /// <summary>How <paramref name="due"/> was found, step by step, and why its date is withheld if it is.</summary>
    public ImmutableArray<string> Assumptions(DueDate due) =>
        [.. due.Steps.Select(Step).Concat(due.Withheld is { } flaw && flaw != RuleFlaw.Blank ? [Withheld(flaw)] : [])];

    /// <summary>How the term was found.</summary>
    public ImmutableArray<string> Assumptions(TermOnDay term) => [.. term.Steps.Select(Step)];

    /// <summary>One step.</summary>
    public string Step(DerivationStep step) => string.Format(
        CultureInfo.InvariantCulture,
        Get($"Step{step.Kind}"),
        step.Day is { } day ? JapaneseDate.Format(day) : "",
        step.Day is { } date ? $"{date:d MMMM yyyy}" : "",
        step.Number,
        step.Words,
        step is { Kind: DerivationKind.WrongWeekday, Day: { } printed } ? "日月火水木金土"[(int)printed.DayOfWeek] : "");

    /// <summary>Why a date is withheld.</summary>
    public string Withheld(RuleFlaw flaw) => Get($"Flaw{flaw}");

    /// <summary>By how much a term is renewed each time: 1年ごと.</summary>
    public string Every(Period period) => string.Format(CultureInfo.InvariantCulture, Get($"Every{period.Unit}"), period.Count);

    /// <summary>What a deadline of this kind is.</summary>
    public string Name(DeadlineKind kind) => Get($"Name{kind}");

    private string Get(string name) => Resources.GetString(name, language) ?? throw new MissingManifestResourceException(name);
}
