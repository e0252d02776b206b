using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.Kuromoji.Segmentation;

/// <summary>
/// The dictionary's surfaces that begin at each place of a text. They are looked up for a block of places at a time: the
/// walks through the trie do not depend on each other, so that the processor waits for several of them at once.
/// </summary>
internal sealed unsafe class WordLookup(DoubleArrayTrie trie, WordTable words)
{
    private const int BlockLength = 64;
    private readonly int[] _firstMatch = new int[BlockLength + 1];
    private Match[] _matches = new Match[4 * BlockLength];
    private int _start;
    private int _end;

    /// <summary>Begins a new text.</summary>
    public void Begin() => (_start, _end) = (0, 0);

    /// <summary>The surfaces that begin at <paramref name="position"/>, the shortest first.</summary>
    public ReadOnlySpan<Match> At(string text, int position)
    {
        unchecked
        {
            if (position >= _end)
            {
                LookUp(text, position);
            }

            var first = _firstMatch[position - _start];
            return new ReadOnlySpan<Match>(_matches, first, _firstMatch[position - _start + 1] - first);
        }
    }

    private void LookUp(string text, int start)
    {
        unchecked
        {
            var end = Math.Min(text.Length, start + BlockLength);
            var count = 0;
            fixed (char* units = text)
            {
                for (var position = start; position < end; position++)
                {
                    _firstMatch[position - start] = count;
                    count = Walk(units, position, text.Length, count);
                }
            }

            _firstMatch[end - start] = count;
            (_start, _end) = (start, end);
        }
    }

    private int Walk(char* units, int position, int textEnd, int count)
    {
        unchecked
        {
            var slot = DoubleArrayTrie.Root;
            for (var at = position; at < textEnd; at++)
            {
                slot = trie.Child(slot, units[at]);
                if (slot < 0)
                {
                    break;
                }

                var word = trie.FirstWord(slot);
                if (word >= 0)
                {
                    if (count == _matches.Length)
                    {
                        Array.Resize(ref _matches, 2 * count);
                    }

                    words.Prefetch(word);
                    _matches[count++] = new Match(at + 1, word);
                }
            }

            return count;
        }
    }

    /// <summary>A surface of the dictionary.</summary>
    /// <param name="End">Where it ends in the text.</param>
    /// <param name="FirstWord">The first of its words.</param>
    internal readonly record struct Match(int End, int FirstWord);
}
