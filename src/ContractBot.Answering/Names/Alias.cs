using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>A word by which an agreement can be called.</summary>
/// <param name="Word">Folded.</param>
/// <param name="Agreement">Identifier of the agreement.</param>
/// <param name="Strength">Where the word comes from.</param>
/// <param name="Party">The short name (甲) of the party whose name it is.</param>
internal sealed record Alias(string Word, string Agreement, AliasStrength Strength, string? Party);

/// <summary>An alias that holds only if no text of an agreement has the word but of those that it calls.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="Owner">Number of its agreement in the library.</param>
/// <param name="Name">The whole name of which it is a part; null where it is no part of a party's name.</param>
internal readonly record struct AliasCandidate(Alias Alias, int Owner, string? Name);

/// <summary>Where an alias comes from, the weaker first.</summary>
internal enum AliasStrength
{
    /// <summary>A rare word of the preamble or of the article that states the purpose.</summary>
    Subject,

    /// <summary>A word of the title.</summary>
    Title,

    /// <summary>A party's name, the whole title, or the identifier.</summary>
    Name,
}

/// <summary>A place of a question that calls agreements.</summary>
/// <param name="Span">Where.</param>
/// <param name="Word">The words, folded.</param>
/// <param name="Aliases">What they stand for; several where agreements share the name.</param>
internal sealed record Mention(TextSpan Span, string Word, IReadOnlyList<Alias> Aliases)
{
    /// <summary>The strongest of the aliases.</summary>
    public AliasStrength Strength => Aliases.Max(a => a.Strength);
}
