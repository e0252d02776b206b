using System.Text;

namespace ContractBot.Kuromoji.Dictionaries;

/// <summary>
/// The values of a line of dictionary CSV, as Lucene's <c>CSVUtil</c> reads it: a value wholly in quotes loses them, a doubled
/// quote stands for one, and the last value is taken as it is.
/// </summary>
internal static class CsvLine
{
    /// <summary>The values of <paramref name="line"/>, or none where a quote is left open.</summary>
    public static string[] Split(string line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var quoted = false;
        foreach (var unit in line)
        {
            quoted ^= unit == '"';
            if (unit == ',' && !quoted)
            {
                values.Add(Unquote(value.ToString()));
                value.Clear();
            }
            else
            {
                value.Append(unit);
            }
        }

        values.Add(value.ToString());
        return quoted ? [] : [.. values];
    }

    private static string Unquote(string value)
    {
        var wholly = value.Length > 2 && value[0] == '"' && value[^1] == '"' && !value[1..^1].Contains('"', StringComparison.Ordinal);
        return (wholly ? value[1..^1] : value).Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
