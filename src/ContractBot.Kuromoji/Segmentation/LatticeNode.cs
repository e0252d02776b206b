namespace ContractBot.Kuromoji.Segmentation;

/// <summary>A word at a place of the text, with the cheapest way to get there.</summary>
internal struct LatticeNode
{
    /// <summary>Cost of the cheapest path through this node, up to its end.</summary>
    public int Cost;

    /// <summary>Connection number of the word.</summary>
    public int Connection;

    /// <summary>The node before on the cheapest path.</summary>
    public int Back;

    /// <summary>The node added before this one that ends at the same place, or <see cref="Lattice.None"/>.</summary>
    public int NextAtEnd;

    /// <summary>Where the word begins, in UTF-16 units from the start of the text.</summary>
    public int Start;

    /// <summary>Where the word ends.</summary>
    public int End;

    /// <summary>The word; see <see cref="WordNumber"/>.</summary>
    public int Word;
}
