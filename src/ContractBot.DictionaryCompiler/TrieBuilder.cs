using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>
/// Builds the double array that <see cref="DoubleArrayTrie"/> reads. Nodes with many children are placed first, each at the
/// first base that fits; the many nodes with one child then fill the holes.
/// </summary>
internal sealed class TrieBuilder
{
    private const int Units = 0x10000;
    private readonly List<Node> _nodes = [new Node()];
    private readonly ushort[] _codes = new ushort[Units];

    /// <summary>Takes the surfaces in ordinal order, each with the number of its first word.</summary>
    /// <exception cref="DictionarySourceException">When a surface is empty.</exception>
    public TrieBuilder(IEnumerable<(string Surface, int FirstWord)> surfaces)
    {
        foreach (var (surface, firstWord) in surfaces)
        {
            if (surface.Length == 0)
            {
                throw new DictionarySourceException("A word has no surface.");
            }

            Add(surface, firstWord);
        }

        NumberUnits();
    }

    /// <summary>The code of each unit; the more nodes it leads to, the lower. 0 for units that no surface has.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>Value and check of each slot.</summary>
    public int[] Compile()
    {
        var bases = new int[_nodes.Count];
        var slots = new FreeSlots();
        slots.Take(DoubleArrayTrie.Root);
        var order = Enumerable.Range(0, _nodes.Count).Where(node => _nodes[node].Children.Count > 0)
            .OrderByDescending(node => _nodes[node].Children.Count);
        foreach (var node in order)
        {
            bases[node] = slots.Place(ChildCodes(_nodes[node]));
        }

        var compiled = new int[2 * (slots.End + _codes.Max() + 1)];
        for (var i = 1; i < compiled.Length; i += 2)
        {
            compiled[i] = -1;
        }

        Write(node: 0, slot: DoubleArrayTrie.Root, bases, compiled);
        return compiled;
    }

    private void Add(string surface, int firstWord)
    {
        var at = 0;
        foreach (var unit in surface)
        {
            var children = _nodes[at].Children;

            // The surfaces come in order, so that a known child can only be the latest.
            if (children.Count > 0 && children[^1].Unit == unit)
            {
                at = children[^1].Node;
                continue;
            }

            children.Add((unit, _nodes.Count));
            at = _nodes.Count;
            _nodes.Add(new Node());
        }

        _nodes[at].FirstWord = firstWord;
    }

    private void NumberUnits()
    {
        var uses = new int[Units];
        foreach (var (unit, _) in _nodes.SelectMany(static node => node.Children))
        {
            uses[unit]++;
        }

        ushort code = 0;
        foreach (var unit in Enumerable.Range(0, Units).Where(unit => uses[unit] > 0).OrderByDescending(unit => uses[unit]))
        {
            _codes[unit] = ++code;
        }
    }

    private int[] ChildCodes(Node node)
    {
        var codes = node.Children.Select(child => (int)_codes[child.Unit]);
        return [.. (node.FirstWord >= 0 ? codes.Append(0) : codes).Order()];
    }

    private void Write(int node, int slot, int[] bases, int[] compiled)
    {
        var (children, firstWord) = (_nodes[node].Children, _nodes[node].FirstWord);
        if (children.Count == 0)
        {
            compiled[2 * slot] = ~firstWord;
            return;
        }

        var start = bases[node];
        compiled[2 * slot] = (2 * start) + (firstWord >= 0 ? 1 : 0);
        if (firstWord >= 0)
        {
            compiled[2 * start] = ~firstWord;
            compiled[(2 * start) + 1] = slot;
        }

        foreach (var (unit, child) in children)
        {
            var childSlot = start + _codes[unit];
            compiled[(2 * childSlot) + 1] = slot;
            Write(child, childSlot, bases, compiled);
        }
    }

    private sealed class Node
    {
        public List<(char Unit, int Node)> Children { get; } = new(0);

        public int FirstWord { get; set; } = -1;
    }
}
