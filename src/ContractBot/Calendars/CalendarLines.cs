using System.Text;

namespace ContractBot.Calendars;

/// <summary>Content lines of iCalendar (RFC 5545, 3.1): folded by octets, ended by CRLF, texts escaped.</summary>
internal sealed class CalendarLines
{
    // 3.1: lines longer than 75 octets, without their line break, should be folded.
    private const int LongestLine = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line whose value needs no escaping.</summary>
    public void Add(string name, string value) => Fold($"{name}:{value}");

    /// <summary>Adds a line whose value is text (3.3.11): backslashes, semicolons, commas and line breaks are escaped, other control characters left out.</summary>
    public void AddText(string name, string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var unit in value.ReplaceLineEndings("\n"))
        {
            switch (unit)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(unit);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    if (!char.IsControl(unit))
                    {
                        escaped.Append(unit);
                    }

                    break;
            }
        }

        Fold($"{name}:{escaped}");
    }

    /// <summary>All lines.</summary>
    public override string ToString() => _text.ToString();

    // Never inside a character: readers that unfold after decoding would see two broken halves.
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
