namespace ContractBot.Kuromoji.Segmentation;

/// <summary>A token on the way back along the path, before its position increment is known.</summary>
/// <param name="Word">The word, by the number of its dictionary.</param>
/// <param name="PositionLength">What it has if it turns out to share its start with the token before.</param>
internal readonly record struct PendingToken(int Start, int Length, int Word, TokenKind Kind, int PositionLength);
