namespace ContractBot.Agreements.Parsing;

/// <summary>The lists that are open within a paragraph, the outermost first: (1) (2), within (2) ア イ, within イ (ア) (イ).</summary>
internal sealed class ItemLists
{
    private readonly record struct OpenList(ItemStyle Style, int Last, int Indent = 0, char Mark = '\0');

    // Less further in than this is no list of its own.
    private const int Step = 2;

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
    /// <param name="indent">How far in the line stands: where lists of one kind stand within each other, it tells which goes on.</param>
    public (ItemNumber.Match Sign, int Depth)? Continue(IReadOnlyList<ItemNumber.Match> readings, bool onNewLine = false, int indent = 0)
    {
        if (readings.Count == 0)
        {
            return null;
        }

        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            foreach (var sign in readings)
            {
                if (sign.Style == _open[depth].Style && sign.Number == _open[depth].Last + 1
                    && !_open.Take(depth).Any(list => list.Style == sign.Style && list.Indent == indent && list.Indent < _open[depth].Indent))
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

    /// <summary>The reading of a sign that stands a second time in the outermost list: (4) after (4), by mistake; null where none does.</summary>
    public ItemNumber.Match? Again(IReadOnlyList<ItemNumber.Match> readings)
    {
        foreach (var sign in readings)
        {
            if (sign.Number > 1 && _open.Count > 0 && (sign.Style, sign.Number) == (_open[0].Style, _open[0].Last)
                && sign.Style is ItemStyle.BracketedDigit or ItemStyle.Circled or ItemStyle.Kanji or ItemStyle.BracketedKanji or ItemStyle.HalfBracketedDigit)
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>Whether a line this far in stands further out than the list at <paramref name="depth"/>.</summary>
    public bool IsOutside(int depth, int indent) => indent + Step <= _open[depth].Indent;

    /// <summary>Whether a line this far in stands within an entry that has a mark instead of a number.</summary>
    public bool IsWithinBullet(int indent) => _open is [.., { Style: ItemStyle.Bullet } list] && list.Indent + Step <= indent;

    /// <summary>The reading of a sign that can open a list within those open now; null where none can. 1. within 1. stands further in.</summary>
    public ItemNumber.Match? First(IReadOnlyList<ItemNumber.Match> readings, int indent = 0)
    {
        foreach (var sign in readings)
        {
            if (sign.Number == 1 && (!Has(sign.Style) || (sign.Style == ItemStyle.Digit && _open.TrueForAll(list => list.Indent + Step <= indent))))
            {
                return sign;
            }
        }

        return null;
    }

    /// <summary>Takes <paramref name="sign"/> as the last one of the list at <paramref name="depth"/>; deeper lists close.</summary>
    public void Place(ItemNumber.Match sign, int depth, int indent = 0)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        _open.Add(new OpenList(sign.Style, sign.Number, indent));
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
