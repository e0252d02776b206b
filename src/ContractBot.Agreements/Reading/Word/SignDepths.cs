namespace ContractBot.Agreements.Reading.Word;

/// <summary>
/// How deep the paragraphs whose numbers are of one form stand within each other, told by their left indents (ECMA-376 part 1, 17.3.1.12, ind):
/// 1. 2. of an article and 1. 2. of a list within it may belong to different lists.
/// </summary>
internal sealed class SignDepths
{
    /// <summary>Columns that a list within another stands further in.</summary>
    public const int Step = 2;

    // Twentieths of a point: less than a character of common size.
    private const int SameIndent = 170;

    private readonly Dictionary<string, List<int>> _indents = new(StringComparer.Ordinal);

    /// <summary>How far in a paragraph stands, in columns: a step for each lesser indent that its form has had so far.</summary>
    /// <param name="form">The form of its number.</param>
    /// <param name="left">Its left indent in twentieths of a point.</param>
    public int ColumnsOf(string form, int left)
    {
        if (!_indents.TryGetValue(form, out var known))
        {
            _indents[form] = known = [];
        }

        if (!known.Exists(indent => Math.Abs((long)indent - left) < SameIndent))
        {
            known.Add(left);
        }

        return Step * known.Count(indent => (long)indent + SameIndent <= left);
    }
}
