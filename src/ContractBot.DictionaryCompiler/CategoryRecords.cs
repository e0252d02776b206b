using System.Text;
using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>Gathers the category of each connection number for <see cref="CategoryTable"/>.</summary>
internal sealed class CategoryRecords(int connections)
{
    private const string NoCategory = "\t\t";
    private readonly string?[] _categories = new string?[connections];

    /// <summary>Notes the category of <paramref name="connection"/>, by its new number.</summary>
    /// <exception cref="DictionarySourceException">When another word with this number has another category.</exception>
    public void Add(int connection, SourceWord word)
    {
        var known = _categories[connection] ??= word.Category;
        if (known != word.Category)
        {
            throw new DictionarySourceException(
                $"{word.Surface} has part of speech and inflection unlike other words with connection number {word.Connection}.");
        }
    }

    /// <summary>Where each category begins, in UTF-16 units, and all of them.</summary>
    public (uint[] Index, string Text) Compile()
    {
        var index = new uint[_categories.Length + 1];
        var text = new StringBuilder();
        for (var i = 0; i < _categories.Length; i++)
        {
            text.Append(_categories[i] ?? NoCategory);
            index[i + 1] = (uint)text.Length;
        }

        return (index, text.ToString());
    }
}
