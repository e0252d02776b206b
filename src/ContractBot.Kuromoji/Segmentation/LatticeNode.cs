namespace ContractBot.Kuromoji.Segmentation;

/// <summary>A word at a place of the text, with the cheapest way to get there; cost, connection and end stand in the <see cref="NodePool"/>.</summary>
/// <param name="Back">The node before on the cheapest path.</param>
/// <param name="Start">Where the word begins, in UTF-16 units from the start of the text.</param>
/// <param name="Word">The word; see <see cref="WordNumber"/>.</param>
internal readonly record struct LatticeNode(int Back, int Start, int Word);
