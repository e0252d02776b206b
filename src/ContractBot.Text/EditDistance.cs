namespace ContractBot.Text;

/// <summary>How far two names are apart.</summary>
public static class EditDistance
{
    // Names are short; what goes on beyond this is no name.
    private const int Longest = 200;

    /// <summary>
    /// Letters to insert, delete or replace to get from <paramref name="left"/> to <paramref name="right"/>, in either case of the
    /// letters (V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1965). Of
    /// <paramref name="left"/> no more than its first 200 units are looked at.
    /// </summary>
    public static int Between(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < Math.Min(left.Length, Longest); i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
