using System.Text;
using ContractBot.Benchmarks.Generating;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>Text of all sorts from a seed: agreements, sentences cut and joined anywhere, kana, kanji, Latin, numbers, and any Unicode with lone surrogates; short lines, and some of thousands of units.</summary>
internal sealed class VariedText(ulong seed)
{
    private const int LongestPiece = 40;
    private const int LongPercent = 2;
    private readonly SeededRandom _random = new(seed);
    private string _agreement = "";
    private int _agreements;

    /// <summary>Lines of so many megabytes (10⁶ bytes of UTF-8, a lone surrogate counted as three).</summary>
    public IEnumerable<string> Lines(int megabytes)
    {
        for (var bytes = megabytes * 1_000_000L; bytes > 0;)
        {
            var line = Line();
            bytes -= Encoding.UTF8.GetByteCount(line);
            yield return line;
        }
    }

    private string Line()
    {
        if (_random.Chance(40))
        {
            return Sentence();
        }

        var line = new StringBuilder();
        var pieces = _random.Chance(LongPercent) ? _random.Between(60, 200) : _random.Between(1, 6);
        var sort = _random.Below(9);
        for (var i = 0; i < pieces; i++)
        {
            // Most lines are of one sort; the rest change it at every piece.
            Piece(line, sort == 8 ? _random.Below(8) : sort);
        }

        return line.ToString();
    }

    private void Piece(StringBuilder line, int sort)
    {
        var length = _random.Between(1, LongestPiece);
        switch (sort)
        {
            case 0:
                var sentence = Sentence();
                var start = _random.Below(sentence.Length);
                line.Append(sentence, start, Math.Min(length, sentence.Length - start));
                break;
            case 1:
                Units(line, length, 0x3041, 0x3096);
                break;
            case 2:
                Units(line, length, 0x30A0, 0x30FF);
                break;
            case 3:
                Units(line, length, 0x4E00, 0x9FA0);
                break;
            case 4:
                Units(line, length, 0x20, 0x7E);
                break;
            case 5:
                Units(line, length, '0', '9');
                line.Append(_random.Pick(["", "円", "．", "，", "年", "％", " "]));
                break;
            case 6:
                Units(line, length, 0xFF01, 0xFFEF);
                break;
            default:
                Units(line, length, 0, 0xFFFF);
                break;
        }
    }

    private void Units(StringBuilder line, int length, int first, int last)
    {
        for (; length > 0; length--)
        {
            line.Append((char)_random.Between(first, last));
        }
    }

    private string Sentence()
    {
        if (_agreement.Length == 0)
        {
            _agreement = GeneratedCorpus.Agreement(_agreements++).Text;
        }

        var end = _agreement.IndexOf('。', StringComparison.Ordinal) is var stop and >= 0 ? stop + 1 : _agreement.Length;
        var sentence = _agreement[..end];
        _agreement = _agreement[end..];
        return sentence;
    }
}
