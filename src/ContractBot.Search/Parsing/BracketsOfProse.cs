namespace ContractBot.Search.Parsing;

/// <summary>
/// Tells the full-width brackets of pasted prose from those that group: 「１）報告」 and 「平成（　）年」 are no mistakes.
/// A full-width bracket without its partner, and a full-width pair around nothing, is punctuation. Half-width ones are what was typed.
/// </summary>
internal static class BracketsOfProse
{
    /// <summary><paramref name="symbols"/> without the brackets that are punctuation.</summary>
    public static IReadOnlyList<QuerySymbol> Remove(List<QuerySymbol> symbols)
    {
        var removed = new bool[symbols.Count];
        var open = new Stack<(int Index, bool HasContent)>();
        for (var i = 0; i < symbols.Count; i++)
        {
            switch (symbols[i].Kind)
            {
                case SymbolKind.Open:
                    open.Push((i, false));
                    break;
                case SymbolKind.Close when open.TryPop(out var group):
                    if (!group.HasContent && IsFullWidth(symbols[group.Index]) && IsFullWidth(symbols[i]))
                    {
                        removed[group.Index] = removed[i] = true;
                    }
                    else
                    {
                        MarkContent(open);
                    }

                    break;
                case SymbolKind.Close:
                    removed[i] = IsFullWidth(symbols[i]);
                    break;
                default:
                    MarkContent(open);
                    break;
            }
        }

        foreach (var (index, _) in open)
        {
            removed[index] = IsFullWidth(symbols[index]);
        }

        return [.. symbols.Where((_, i) => !removed[i])];
    }

    private static void MarkContent(Stack<(int Index, bool HasContent)> open)
    {
        if (open.TryPop(out var group))
        {
            open.Push(group with { HasContent = true });
        }
    }

    private static bool IsFullWidth(in QuerySymbol symbol) => symbol.Text is "（" or "）";
}
