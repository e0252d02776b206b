namespace ContractBot.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 code units in one particular text. Immutable.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes the span <c>[start, end)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="start"/> is negative or lies after <paramref name="end"/>.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>Offset just past the last unit.</summary>
    public int End { get; }

    /// <summary>Number of units.</summary>
    public int Length => End - Start;

    /// <summary>Whether no unit lies in the span.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Whether <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the unit at <paramref name="offset"/> lies in this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The same range moved by <paramref name="distance"/> units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it would start before the text.</exception>
    /// <exception cref="OverflowException">When it would end past <see cref="int.MaxValue"/>.</exception>
    public TextSpan Shift(int distance) => new(Start + distance, End + distance);

    /// <summary>The part of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When the span ends past the end of <paramref name="text"/>.</exception>
    public string Slice(string text) => text[Start..End];

    /// <summary>Orders by start, and of two that start together the longer first: a parent before its children.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span in interval notation, such as <c>[3, 7)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
