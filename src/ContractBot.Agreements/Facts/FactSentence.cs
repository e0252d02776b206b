using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>
/// A sentence as facts are read from it: half-width, without white space, without its bracketed asides (which are sentences of their own),
/// with the way back to the agreement's text.
/// </summary>
internal sealed class FactSentence
{
    private readonly string _source;
    private readonly int[] _origins;

    private FactSentence(string source, string text, int[] origins, int stop)
    {
        _source = source;
        Text = text;
        _origins = origins;
        Stop = stop;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Where the sentence ends in the agreement's text, its full stop included.</summary>
    public int Stop { get; }

    /// <summary>The smallest span of the agreement's text that holds the units from <paramref name="start"/> to <paramref name="end"/>, of which there is at least one.</summary>
    public TextSpan SpanOf(int start, int end) => new(_origins[start], _origins[end - 1] + 1);

    /// <summary>The bracketed words that stand at once behind the unit before <paramref name="end"/>, up to the first bracket that closes; empty where none do.</summary>
    public string AsideAfter(int end)
    {
        var at = _origins[end - 1] + 1;
        while (at < _source.Length && char.IsWhiteSpace(_source[at]))
        {
            at++;
        }

        if (at >= _source.Length || Widths.ToHalfWidth(_source[at]) != '(')
        {
            return "";
        }

        var close = _source.AsSpan(at).IndexOfAny(')', '）');
        return close < 0 ? "" : string.Concat(_source.AsSpan(at + 1, close - 1).ToString().Where(unit => !char.IsWhiteSpace(unit)));
    }

    /// <summary>The sentences of <paramref name="span"/>, asides after the sentence that they stand in.</summary>
    /// <param name="text">The agreement's text.</param>
    /// <param name="span">The words of one provision.</param>
    public static List<FactSentence> Of(string text, TextSpan span)
    {
        var sentences = new List<FactSentence>();
        Collect(text, span, sentences);
        return sentences;
    }

    private static void Collect(string text, TextSpan span, List<FactSentence> sentences)
    {
        var units = new List<char>();
        var origins = new List<int>();
        var asides = new List<TextSpan>();
        var depth = 0;
        var asideStart = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var unit = Widths.ToHalfWidth(text[i]);
            switch (unit)
            {
                case '(':
                    if (depth++ == 0)
                    {
                        asideStart = i + 1;
                    }

                    break;
                case ')' when depth > 0:
                    if (--depth == 0)
                    {
                        asides.Add(new TextSpan(asideStart, i));
                    }

                    break;
                case '。' or '\n' when depth == 0:
                    Finish(i + 1);
                    break;
                default:
                    if (depth == 0 && !char.IsWhiteSpace(unit))
                    {
                        // Commas of horizontal writing; those inside 1,000 stay.
                        units.Add(unit == '､' || (unit == ',' && units is not [.., >= '0' and <= '9']) ? '、' : unit);
                        origins.Add(i);
                    }

                    break;
            }
        }

        if (depth > 0)
        {
            // A bracket that never closes swallows nothing.
            asides.Add(new TextSpan(asideStart, span.End));
        }

        Finish(span.End);

        void Finish(int stop)
        {
            if (units.Count > 0)
            {
                sentences.Add(new FactSentence(text, new string([.. units]), [.. origins], stop));
            }

            units.Clear();
            origins.Clear();
            foreach (var aside in asides)
            {
                Collect(text, aside, sentences);
            }

            asides.Clear();
        }
    }
}
