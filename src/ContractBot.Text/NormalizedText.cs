using System.Text;

namespace ContractBot.Text;

/// <summary>
/// A copy of a text with characters left out or replaced one for one, that knows where each of its units came from.
/// The original is never altered.
/// </summary>
public sealed class NormalizedText
{
    private readonly int[] _origins;

    private NormalizedText(string original, string text, int[] origins)
    {
        Original = original;
        Text = text;
        _origins = origins;
    }

    /// <summary>The text that was copied.</summary>
    public string Original { get; }

    /// <summary>The copy.</summary>
    public string Text { get; }

    /// <summary>Offset in <see cref="Original"/> of the unit at <paramref name="offset"/> of <see cref="Text"/>; its length for the end of the text.</summary>
    /// <exception cref="IndexOutOfRangeException">When <paramref name="offset"/> is negative or lies past the end of <see cref="Text"/>.</exception>
    public int ToOriginal(int offset) => offset == Text.Length ? Original.Length : _origins[offset];

    /// <summary>
    /// The smallest span of <see cref="Original"/> that holds all units of <paramref name="span"/>;
    /// an empty span maps to the empty span before its unit's origin.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">When <paramref name="span"/> ends past the end of <see cref="Text"/>.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        if (span.IsEmpty)
        {
            var at = ToOriginal(span.Start);
            return new TextSpan(at, at);
        }

        return new TextSpan(_origins[span.Start], _origins[span.End - 1] + 1);
    }

    /// <summary>The first offset of <see cref="Text"/> whose origin is at or after <paramref name="originalOffset"/>.</summary>
    public int FromOriginal(int originalOffset)
    {
        var index = Array.BinarySearch(_origins, originalOffset);
        return index >= 0 ? index : ~index;
    }

    /// <summary>A copy that changes nothing.</summary>
    public static NormalizedText Identity(string text)
    {
        var builder = new Builder(text);
        builder.Keep(new TextSpan(0, text.Length));
        return builder.Build();
    }

    /// <summary>Collects a copy from left to right, then freezes it.</summary>
    public sealed class Builder(string original)
    {
        private readonly StringBuilder _text = new(original.Length);
        private readonly List<int> _origins = new(original.Length);

        /// <summary>Units collected so far.</summary>
        public int Length => _text.Length;

        /// <summary>Copies <paramref name="span"/> of the original unchanged.</summary>
        /// <exception cref="ArgumentOutOfRangeException">When the span ends past the end of the original; then nothing is copied.</exception>
        /// <exception cref="InvalidOperationException">When the span holds units and starts before the end of what was copied last.</exception>
        public void Keep(TextSpan span)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, original.Length, nameof(span));
            for (var offset = span.Start; offset < span.End; offset++)
            {
                Replace(offset, original[offset]);
            }
        }

        /// <summary>Puts <paramref name="unit"/> where the original has the unit at <paramref name="offset"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">When the original has no unit at <paramref name="offset"/>.</exception>
        /// <exception cref="InvalidOperationException">When <paramref name="offset"/> does not lie after what was copied last.</exception>
        public void Replace(int offset, char unit)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(offset);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(offset, original.Length);
            if (_origins.Count > 0 && offset <= _origins[^1])
            {
                throw new InvalidOperationException($"Offset {offset} does not follow {_origins[^1]}.");
            }

            _text.Append(unit);
            _origins.Add(offset);
        }

        /// <summary>The finished copy.</summary>
        public NormalizedText Build() => new(original, _text.ToString(), [.. _origins]);
    }
}
