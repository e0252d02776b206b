using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.DefinedTerms;

namespace ContractBot.Json;

/// <summary>A defined term; <paramref name="Start"/> and <paramref name="End"/> are the term's, the definition and the scope have their own.</summary>
internal sealed record DefinedTermJson(
    string Term,
    int Start,
    int End,
    string Definition,
    int DefinitionStart,
    int DefinitionEnd,
    DefinitionScopeKind Scope,
    int ScopeStart,
    int ScopeEnd)
{
    public static ImmutableArray<DefinedTermJson> Of(Agreement agreement) =>
    [
        .. agreement.DefinedTerms.Select(t => new DefinedTermJson(
            t.Term, t.Span.Start, t.Span.End, t.Definition.Slice(agreement.Text), t.Definition.Start, t.Definition.End,
            t.Scope.Kind, t.Scope.Span.Start, t.Scope.Span.End)),
    ];
}
