namespace ContractBot.DictionaryCompiler;

/// <summary>The slots of a double array that are still free, as a list in ascending order that grows as needed.</summary>
internal sealed class FreeSlots
{
    private const int None = -1;
    private int[] _next = [];
    private int[] _previous = [];
    private bool[] _taken = [];
    private int _first = None;
    private int _last = None;
    private int _lastCount;
    private int _lastPlace;

    /// <summary>One more than the highest slot that is taken.</summary>
    public int End { get; private set; }

    /// <summary>Takes <paramref name="slot"/>, which must be free.</summary>
    public void Take(int slot)
    {
        Grow(slot + 1);
        _taken[slot] = true;
        End = Math.Max(End, slot + 1);
        var (previous, next) = (_previous[slot], _next[slot]);
        if (previous == None)
        {
            _first = next;
        }
        else
        {
            _next[previous] = next;
        }

        if (next == None)
        {
            _last = previous;
        }
        else
        {
            _previous[next] = previous;
        }
    }

    /// <summary>
    /// Takes the slots <c>base + code</c> for all of <paramref name="codes"/>, where all are free. The search goes on from
    /// where the last one for as many codes ended: what it passed over stays for fewer codes.
    /// </summary>
    /// <param name="codes">In ascending order, without repeats.</param>
    /// <returns>The base.</returns>
    public int Place(int[] codes)
    {
        var slot = codes.Length == _lastCount ? FreeFrom(_lastPlace) : _first;
        for (; ; slot = _next[slot])
        {
            if (slot == None)
            {
                slot = _taken.Length;
                Grow(slot + 1);
            }

            if (slot >= codes[0] && AreFree(slot - codes[0], codes))
            {
                Array.ForEach(codes, code => Take(slot - codes[0] + code));
                (_lastCount, _lastPlace) = (codes.Length, slot);
                return slot - codes[0];
            }
        }
    }

    private bool AreFree(int start, int[] codes)
    {
        Grow(start + codes[^1] + 1);
        foreach (var code in codes)
        {
            if (_taken[start + code])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first free slot from <paramref name="slot"/> on: a taken slot still knows the free one that came next when it was taken.</summary>
    private int FreeFrom(int slot)
    {
        while (slot != None && _taken[slot])
        {
            slot = _next[slot];
        }

        return slot;
    }

    private void Grow(int length)
    {
        var from = _taken.Length;
        if (length <= from)
        {
            return;
        }

        var to = Math.Max(length, 2 * from);
        Array.Resize(ref _taken, to);
        Array.Resize(ref _next, to);
        Array.Resize(ref _previous, to);
        for (var slot = from; slot < to; slot++)
        {
            _previous[slot] = _last;
            _next[slot] = None;
            if (_last == None)
            {
                _first = slot;
            }
            else
            {
                _next[_last] = slot;
            }

            _last = slot;
        }
    }
}
