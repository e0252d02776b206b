using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Search;

/// <summary>What an index keeps of a passage beside its terms: enough to find the passage again. Its text is the caller's to keep.</summary>
/// <param name="Key">The passage's key.</param>
/// <param name="Agreement">Identifier of its agreement.</param>
/// <param name="Fields">Its fields, in the order in which they were added.</param>
public sealed record StoredPassage(string Key, string Agreement, ImmutableArray<StoredField> Fields)
{
    /// <summary>What is kept of <paramref name="passage"/>.</summary>
    internal static StoredPassage Of(Passage passage) =>
        new(passage.Key, passage.Agreement, [.. passage.Fields.Select(static field => new StoredField(field.Name, field.SourceSpan))]);
}

/// <summary>What an index keeps of a field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="SourceSpan">The field's place in the agreement's cleaned text, or null where it is not a stretch of it.</param>
public readonly record struct StoredField(string Name, TextSpan? SourceSpan);
