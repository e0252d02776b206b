using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>The name of the document in which a place lies, as it stands before the place: 民法, 原契約, 本協定, 別記1.</summary>
/// <param name="Span">The name, with the brackets that explain it.</param>
/// <param name="Kind">What kind of document.</param>
/// <param name="Name">The name without brackets; for a law in full.</param>
/// <param name="Parts">For <see cref="DocumentKind.Parts"/>: the parts of this agreement that bear the name; empty where it has none.</param>
internal sealed record DocumentName(TextSpan Span, DocumentKind Kind, string Name, ImmutableArray<Part> Parts);

/// <summary>What a document's name before a place names.</summary>
internal enum DocumentKind
{
    /// <summary>A law, ordinance or rule.</summary>
    Law,

    /// <summary>同法: the law mentioned last.</summary>
    SameLaw,

    /// <summary>Another agreement or document.</summary>
    Other,

    /// <summary>This agreement's body, or an attachment to it.</summary>
    Parts,
}
