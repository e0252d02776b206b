using System.Globalization;
using System.Text;

namespace ContractBot.Kuromoji.Tests;

/// <summary>Tokens as the lines that <c>Oracle/LuceneTokens.java</c> prints, which says how they are made.</summary>
internal static class TokenLines
{
    private const string Hexadecimal = "X4";

    /// <summary>A line for each token, then <c>EOS</c>.</summary>
    public static string Print(IReadOnlyList<Token> tokens)
    {
        var lines = new StringBuilder();
        foreach (var token in tokens)
        {
            Append(lines, token.Surface).Append(CultureInfo.InvariantCulture, $"\t{token.Span.Start}\t{token.Span.End}\t");
            string?[] fields =
            [
                token.PartOfSpeech, token.BaseForm, token.Reading, token.Pronunciation, token.InflectionType, token.InflectionForm,
            ];
            Array.ForEach(fields, field => Append(lines, field ?? "*").Append('\t'));
            lines.Append(CultureInfo.InvariantCulture, $"{token.PositionIncrement}\t{token.PositionLength}\n");
        }

        return lines.Append("EOS\n").ToString();
    }

    /// <summary>The number of tokens and the hash of their lines.</summary>
    public static string Digest(IReadOnlyList<Token> tokens)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var unit in Print(tokens))
        {
            hash = unchecked((hash ^ unit) * 0x100000001B3UL);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{tokens.Count}\t{hash:x16}\n");
    }

    /// <summary>Text as one printable line.</summary>
    public static string Escape(string text) => Append(new StringBuilder(), text).ToString();

    /// <summary>The text that <see cref="Escape"/> made a line of.</summary>
    public static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            text.Append((char)int.Parse(line.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 5;
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder line, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else if (IsPrintable(text[i]))
            {
                line.Append(text[i]);
            }
            else
            {
                line.Append("\\u").Append(((int)text[i]).ToString(Hexadecimal, CultureInfo.InvariantCulture));
            }
        }

        return line;
    }

    private static bool IsPrintable(char unit) =>
        unit is not ('\\' or < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE')
        && !char.IsSurrogate(unit);
}
