using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Agreements.DefinedTerms;
using ContractBot.Agreements.Description;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.References;
using ContractBot.Agreements.Sidecars;
using ContractBot.Answering;
using ContractBot.Answering.Defects;
using ContractBot.Answering.Deadlines;
using ContractBot.Hosting;
using ContractBot.Teams.Feedback;

namespace ContractBot.Json;

/// <summary>The JSON that commands and the HTTP API give: camelCase names, ISO dates, null for what is unknown, Japanese as it is.</summary>
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(ImmutableArray<DeadlineEntry>))]
[JsonSerializable(typeof(AgreementJson))]
[JsonSerializable(typeof(ImmutableArray<AgreementSummary>))]
[JsonSerializable(typeof(ImmutableArray<ProvisionJson>))]
[JsonSerializable(typeof(ImmutableArray<ObligationJson>))]
[JsonSerializable(typeof(ImmutableArray<DocumentJson>))]
[JsonSerializable(typeof(SearchResultJson))]
[JsonSerializable(typeof(IndexReport))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(ImmutableArray<ReportedDefect>))]
[JsonSerializable(typeof(ImmutableArray<Opinion>))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(Readiness))]
[JsonSerializable(typeof(LoadingJson))]
internal sealed partial class ContractBotJson : JsonSerializerContext
{
    /// <summary>
    /// The context that leaves Japanese unescaped. What it writes goes to a terminal, a file or an <c>application/json</c> response,
    /// never into HTML.
    /// </summary>
    public static ContractBotJson Readable { get; } =
        new(new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            Converters =
            {
                new CamelCase<AnswerStatus>(),
                new CamelCase<DivisionLevel>(),
                new CamelCase<ReferenceKind>(),
                new CamelCase<ReferenceStatus>(),
                new CamelCase<ProvisionAspect>(),
                new CamelCase<DanglingReason>(),
                new CamelCase<ObligationKind>(),
                new CamelCase<AgreementKind>(),
                new CamelCase<DefinitionScopeKind>(),
                new CamelCase<AmountKind>(),
                new CamelCase<ForumKind>(),
                new CamelCase<DefectKind>(),
                new CamelCase<DefectSeverity>(),
                new CamelCase<UnreadableReason>(),
                new CamelCase<LoadingPhase>(),
                new CamelCase<MergeProblem>(),
                new CamelCase<SidecarFaultReason>(),
            },
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    /// <summary>Writes <paramref name="value"/> as one line.</summary>
    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Form<T>());

    /// <summary>How a type is written.</summary>
    /// <exception cref="ArgumentException">When the type is not one of those above.</exception>
    public static JsonTypeInfo<T> Form<T>() => Readable.GetTypeInfo(typeof(T)) is JsonTypeInfo<T> form
        ? form
        : throw new ArgumentException($"{typeof(T)} has no JSON form.");
}

/// <summary>Writes enumerations as camelCase words (<c>notFound</c>).</summary>
internal sealed class CamelCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
