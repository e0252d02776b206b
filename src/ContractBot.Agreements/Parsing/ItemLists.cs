namespace ContractBot.Agreements.Parsing;

/// <summary>The lists that are open within a paragraph, the outermost first: (1) (2), within (2) ア イ, within イ (ア) (イ).</summary>
internal sealed class ItemLists
{
    private readonly record struct OpenList(ItemStyle Style, int Last, int Indent = 0, char Mark = '\0');

    private readonly List<OpenList> _open = [];

    /// <summary>Whether no item has been met yet.</summary>
    public bool IsEmpty => _open.Count == 0;

    /// <summary>Closes all lists: a paragraph starts.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Whether a list of this kind is open.</summary>
    public bool Has(ItemStyle style) => _open.Exists(list => list.Style == style);

    /// <summary>The reading of a sign that continues an open list, the innermost first, and its depth from 0; null where none does.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="onNewLine">Whether the line before has ended for good, so that one missing number may be a slip: (3), (5).</param>
    public (ItemNumber.Match Sign, int Depth)? Continue(IReadOnlyList<ItemNumber.Match> readings, bool onNewLine = false)
    {
        if (readings.Count == 0)
        {
            return null;
        }

        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            foreach (var sign in readings)
            {
                if (sign.Style == _open[depth].Style && sign.Number == _open[depth].Last + 1)
                {
                    return (sign, depth);
                }
            }
        }

        if (onNewLine && _open.Count > 0)
        {
            foreach (var sign in readings)
            {
                if (sign.Style == _open[^1].Style && sign.Number == _open[^1].Last + 2 && sign.Style is ItemStyle.BracketedDigit or ItemStyle.Circled)
                {
                    return (sign, _open.Count - 1);
                }
            }
        }

        return null;
    }

    /// <summary>The reading of a sign that can open a list within those open now; null where none can.</summary>
    public ItemNumber.Match? First(IReadOnlyList<ItemNumber.Match> readings)
    {
        foreach (var sign in readings)
        {
            if (sign.Number == 1 && !Has(sign.Style))
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>Takes <paramref name="sign"/> as the last one of the list at <paramref name="depth"/>; deeper lists close.</summary>
    public void Place(ItemNumber.Match sign, int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add(new OpenList(sign.Style, sign.Number));
    }

    /// <summary>
    /// Takes an entry without number: it goes on with the open list of its mark and indent, and opens one within the last where it stands further in
    /// or has a mark of its own. Gives the depth of its list.
    /// </summary>
    public int PlaceBullet(int indent, char mark)
    {
        var depth = _open.FindIndex(list => list.Style == ItemStyle.Bullet && (list.Mark == mark ? list.Indent >= indent : list.Indent > indent));
        depth = depth < 0 ? _open.Count : depth;
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add(new OpenList(ItemStyle.Bullet, 0, indent, mark));
        return depth;
    }

    /// <summary>The mark of entries that have none.</summary>
    public const char Unmarked = '\0';

    /// <summary>Whether the innermost list's entries have neither numbers nor marks.</summary>
    public bool IsUnmarked => _open is [.., { Style: ItemStyle.Bullet, Mark: Unmarked }];

    /// <summary>How many lists are open.</summary>
    public int Depth => _open.Count;
}
