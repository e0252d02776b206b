namespace ContractBot.Kuromoji.Segmentation;

/// <summary>Nodes of one block, to be run through by <c>foreach</c>.</summary>
/// <param name="First">The first.</param>
/// <param name="Free">The first number that is no node's; the block may end before.</param>
internal readonly record struct NodeRange(int First, int Free)
{
    /// <summary>Begins the run.</summary>
    public Enumerator GetEnumerator() => new(First - 1, First <= Free && Free < First + NodePool.BlockLength ? Free : First + NodePool.BlockLength);

    /// <summary>The run.</summary>
    internal struct Enumerator(int before, int end)
    {
        /// <summary>The node.</summary>
        public int Current { get; private set; } = before;

        /// <summary>Goes on to the next node, where there is one.</summary>
        public bool MoveNext() => ++Current < end;
    }
}
