using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>One searchable unit: the document of the index.</summary>
/// <param name="Key">Unique key, such as <c>koyo-city#a5p1</c>.</param>
/// <param name="Agreement">Identifier of the agreement that it belongs to: the unit of deletion and of filtering.</param>
/// <param name="Fields">Its analysed fields, at most one of each name.</param>
public sealed record Passage(string Key, string Agreement, ImmutableArray<PassageField> Fields);

/// <summary>A field's text and where it stands.</summary>
/// <param name="Name">One of <see cref="FieldNames"/>.</param>
/// <param name="Text">The text that is analysed.</param>
/// <param name="SourceSpan">The same text's place in the agreement's cleaned text, or null where it is not a stretch of it; lets a highlight be a span of the source.</param>
public sealed record PassageField(string Name, string Text, TextSpan? SourceSpan);

/// <summary>The fields of a passage.</summary>
public static class FieldNames
{
    /// <summary>The provision's own words.</summary>
    public const string Text = "text";

    /// <summary>The caption of its article.</summary>
    public const string Caption = "caption";

    /// <summary>The headings above it: part, chapter, section, variant.</summary>
    public const string Headings = "headings";

    /// <summary>The agreement's title and its parties.</summary>
    public const string Agreement = "agreement";
}
