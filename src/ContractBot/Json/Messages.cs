using System.Collections.Immutable;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Sidecars;
using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Json;

/// <summary>A line of <c>ask --batch</c>'s output.</summary>
internal sealed record BatchAnswer(string Id, Answer Answer);

/// <summary>The body of <c>POST /api/ask</c>; turns of one <paramref name="Conversation"/> follow one another, and none is remembered without.</summary>
internal sealed record AskRequest(string? Question, string? Conversation);

/// <summary>Why a request was refused, in a sentence that says what to do.</summary>
internal sealed record Refusal(string Error);

/// <summary>The body of <c>GET /readyz</c>; all but the status is null for those who may not know what the corpus holds.</summary>
internal sealed record Readiness(string Status, int? Agreements, int? UnreadableFiles, ImmutableArray<UnreadableJson>? Unreadable)
{
    public static Readiness Plain(string status) => new(status, null, null, null);

    public static Readiness Of(CorpusReading corpus) => new("ready", corpus.Agreements.Length, corpus.Unreadable.Length, UnreadableJson.Of(corpus.Unreadable));
}

/// <summary>The body of <c>GET /readyz</c> before the service can answer: files or agreements, a second and in all, and seconds left as far as that can be told.</summary>
internal sealed record LoadingJson(string Status, LoadingPhase Phase, int Done, int Total, double? PerSecond, int? SecondsLeft);

/// <summary>A file that could not be read.</summary>
internal sealed record UnreadableJson(string File, UnreadableReason Reason)
{
    public static ImmutableArray<UnreadableJson> Of(ImmutableArray<UnreadableFile> files) =>
        [.. files.Select(f => new UnreadableJson(f.FileName, f.Reason))];
}

/// <summary>A fault of a sidecar, with the sentence that says what to do.</summary>
internal sealed record SidecarFaultJson(string File, int Line, int Column, SidecarFaultReason Reason, string Message)
{
    public static ImmutableArray<SidecarFaultJson> Of(ImmutableArray<SidecarFault> faults) =>
        [.. faults.Select(f => new SidecarFaultJson(f.FileName, f.Line, f.Column, f.Reason, SidecarFaults.Describe(f)))];
}
