using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Answering.Questions;

/// <summary>
/// A question as words alone: without tags, mentions of people, control characters, marks that turn the direction of writing, and halves
/// of characters. What is suggested or named after it is made from this, so that nothing that was typed comes back as markup.
/// </summary>
internal static partial class PlainQuestion
{
    /// <summary>The words of <paramref name="typed"/>; empty where it has none.</summary>
    public static string Of(string typed)
    {
        var words = Tag().Replace(Mention().Replace(typed, " "), " ");
        var plain = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length; at++)
        {
            if (char.IsSurrogatePair(words, at))
            {
                plain.Append(words[at]).Append(words[++at]);
            }
            else if (char.GetUnicodeCategory(words[at]) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate))
            {
                plain.Append(words[at]);
            }
            else
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Trim();
    }

    // <at id="0">花山 太郎</at>
    [GeneratedRegex("<at\\b[^<>]{0,200}>[^<>]{0,200}</at>", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    // <b> · </script> · <a href="…">
    [GeneratedRegex("</?[a-zA-Z][^<>]{0,200}>")]
    private static partial Regex Tag();
}
