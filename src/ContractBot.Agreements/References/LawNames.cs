using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>The laws that an agreement names: where each name stands, and by which short name it goes on.</summary>
internal sealed partial class LawNames
{
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<int, Mention> _byEnd = [];

    private static readonly Comparer<Mention> ByStart = Comparer<Mention>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private LawNames()
    {
    }

    /// <summary>A law's name with the brackets after it that give its number: 特許法（昭和34年法律第121号）.</summary>
    /// <param name="Name">The name as printed.</param>
    /// <param name="Span">Name and brackets.</param>
    public readonly record struct Mention(string Name, TextSpan Span);

    /// <summary>Reads a folded text.</summary>
    public static LawNames Read(string folded)
    {
        var names = new LawNames();
        foreach (Match match in Brackets().Matches(folded))
        {
            var lineStart = folded.LastIndexOf('\n', match.Index) + 1;
            var isNumbered = match.Groups["number"].Success;
            if ((LawName.EndingAt(folded, lineStart, match.Index) ?? (isNumbered ? PlainName(folded, lineStart, match.Index) : null)) is not { } name)
            {
                continue;
            }

            var words = name.Slice(folded);
            if (isNumbered)
            {
                var mention = new Mention(words, new TextSpan(name.Start, match.Index + match.Length));
                names._mentions.Add(mention);
                names._byEnd.Add(mention.Span.End, mention);
            }

            if (match.Groups["short"] is { Success: true, Value: var shortName })
            {
                names._fullNames.TryAdd(shortName, words);
            }
        }

        return names;
    }

    /// <summary>The names with their number in brackets that lie within <paramref name="span"/>, in the order of the text.</summary>
    public IEnumerable<Mention> IntroducedIn(TextSpan span)
    {
        var first = _mentions.BinarySearch(new Mention("", new TextSpan(span.Start, span.Start)), ByStart);
        return _mentions.Skip(first < 0 ? ~first : first).TakeWhile(m => m.Span.Start < span.End).Where(m => m.Span.End <= span.End);
    }

    /// <summary>The name with its number in brackets that ends at <paramref name="end"/>; null where none does.</summary>
    public Mention? IntroducedBefore(int end) => _byEnd.TryGetValue(end, out var mention) ? mention : null;

    /// <summary>The name in full of a law that the agreement calls <paramref name="name"/>; the name itself where it has no other.</summary>
    public string FullName(string name) => _fullNames.GetValueOrDefault(name, name);

    /// <summary>Whether the agreement introduces the name as a law's short name.</summary>
    public bool IsShortName(string name) => _fullNames.ContainsKey(name);

    // 不公正な取引方法（昭和57年公正取引委員会告示第15号）: what has a law's number is a law's name, whatever its last word.
    private static TextSpan? PlainName(string folded, int from, int end)
    {
        var match = WordsBefore().Match(folded[from..end]);
        return match.Success ? new TextSpan(from + match.Index, end) : null;
    }

    // （昭和22年法律第54号。以下「独占禁止法」という。） · （以下「法」という。） · (令和3年花山市規則第10号)
    [GeneratedRegex(@"\((?:(?<number>(?:明治|大正|昭和|平成|令和)[^()\n]{1,12}?年[^()\n]{0,20}?(?:法律|政令|勅令|太政官布告|[省府院]令|庁令|規則|条例|告示|訓令|規程|要綱|条約|通達|第)\s?第?[^()\n「」]{1,16}?号)[^()\n「」]{0,12})?(?:以下[^()\n「」]{0,10}「(?<short>[^「」\n]{1,20})」[^()\n]{0,20})?\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}ァ-ヶー][\p{IsCJKUnifiedIdeographs}ァ-ヶーの]*(?:な[\p{IsCJKUnifiedIdeographs}]+)?\z")]
    private static partial Regex WordsBefore();
}
