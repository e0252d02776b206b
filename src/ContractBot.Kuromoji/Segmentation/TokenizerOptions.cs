namespace ContractBot.Kuromoji.Segmentation;

/// <summary>How to cut.</summary>
/// <param name="Mode">Normal, search or extended.</param>
/// <param name="DiscardPunctuation">Whether tokens that begin with punctuation are dropped.</param>
/// <param name="DiscardCompound">Whether a compound that has been cut is dropped; ignored in normal mode.</param>
internal sealed record TokenizerOptions(TokenizerMode Mode, bool DiscardPunctuation, bool DiscardCompound);
