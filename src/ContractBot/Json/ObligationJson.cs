using System.Collections.Immutable;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Answering;
using ContractBot.Answering.Obligations;
using ContractBot.Text;

namespace ContractBot.Json;

/// <summary>An obligation; <paramref name="Items"/> are what the action or its condition enumerates, <paramref name="Due"/> is the day on which its deadline falls, where the text decides one.</summary>
internal sealed record ObligationJson(
    string Agreement,
    string? Bearer,
    string? BearerName,
    ObligationKind Kind,
    bool IsEffort,
    string Action,
    string? Condition,
    string? Exception,
    string? Deadline,
    DateOnly? Due,
    ImmutableArray<string> Items,
    ImmutableArray<string> ExceptionItems,
    ImmutableArray<DocumentJson> Documents,
    Citation Citation)
{
    // Exceptions that stand in different places are told apart; each is verbatim.
    private const string BetweenExceptions = " / ";

    public static ObligationJson Of(CitedObligation cited, ObligationDays days)
    {
        var obligation = cited.Obligation;
        return new ObligationJson(
            cited.Agreement.Id,
            obligation.Bearer?.Text,
            obligation.Bearer?.Name,
            obligation.Kind,
            obligation.IsEffort,
            Words(obligation.Action)!,
            Words(obligation.Condition),
            obligation.Exceptions.IsEmpty ? null : string.Join(BetweenExceptions, obligation.Exceptions.Select(e => Words(e))),
            Words(obligation.Deadline),
            days.Of(obligation),
            [.. obligation.Items.Select(i => Words(i)!.Trim())],
            [.. obligation.ExceptionItems.Select(i => Words(i)!.Trim())],
            [.. obligation.Documents.Select(d => DocumentJson.Of(cited, d))],
            cited.Citation);

        string? Words(TextSpan? span) => span?.Slice(cited.Agreement.Text);
    }
}

/// <summary>A document that somebody has to hand in; <paramref name="FormAttached"/> is null where no form is prescribed.</summary>
internal sealed record DocumentJson(
    string Agreement,
    string? Bearer,
    string? BearerName,
    string Name,
    string? Form,
    bool? FormAttached,
    string? FormPart,
    string? Condition,
    string? Deadline,
    Citation Citation)
{
    public static DocumentJson Of(CitedObligation cited, SubmittedDocument document) => new(
        cited.Agreement.Id,
        cited.Obligation.Bearer?.Text,
        cited.Obligation.Bearer?.Name,
        document.Name,
        document.Form,
        document.Form is null ? null : document.FormPart is not null,
        document.FormPart?.Address.Locator,
        cited.Obligation.Condition?.Slice(cited.Agreement.Text),
        cited.Obligation.Deadline?.Slice(cited.Agreement.Text),
        cited.Citation);
}
