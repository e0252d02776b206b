namespace ContractBot.Kuromoji;

/// <summary>Where a token's word comes from.</summary>
public enum TokenKind
{
    /// <summary>A word of the system dictionary.</summary>
    Known,

    /// <summary>A stretch that no dictionary knows, shaped by its character class.</summary>
    Unknown,

    /// <summary>A word, or a segment of a word, of the user dictionary.</summary>
    User,
}
