using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>Tells what kind of agreement a text is, by the words of <c>kinds.tsv</c>.</summary>
internal static class KindReader
{
    // The kind is said at once: in the preamble, in the purpose and in the first things agreed on.
    private const int OpeningArticles = 3;
    private const int LongestOpening = 3_000;

    private static readonly ImmutableArray<Row> Rows = [.. Read()];

    /// <summary>The kind by the title, else by the opening provisions; <see cref="AgreementKind.Other"/> where neither tells.</summary>
    public static AgreementKind Of(Agreement agreement)
    {
        var title = Compact(agreement.Title);
        var byTitle = Rows.FirstOrDefault(row => row.Title.Any(word => Bears(title, word)))?.Kind;

        // 覚書 is a form, and says nothing of what is agreed on.
        return byTitle is { } kind and not AgreementKind.Memorandum ? kind : ByOpening(Opening(agreement)) ?? byTitle ?? AgreementKind.Other;
    }

    private static bool Bears(string title, string word) => word.EndsWith('$')
        ? title.EndsWith(word[..^1], StringComparison.OrdinalIgnoreCase)
        : title.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static AgreementKind? ByOpening(string opening)
    {
        AgreementKind? kind = null;
        var first = int.MaxValue;
        foreach (var row in Rows)
        {
            foreach (var word in row.Opening)
            {
                if (opening.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at && at < first)
                {
                    (kind, first) = (row.Kind, at);
                }
            }
        }

        return kind;
    }

    private static string Opening(Agreement agreement)
    {
        var words = (agreement.Body.Preamble?.Span.Slice(agreement.Text) ?? "")
            + string.Concat(agreement.Body.AllArticles().Take(OpeningArticles).Select(a => a.Span.Slice(agreement.Text)));
        return Compact(words[..Math.Min(words.Length, LongestOpening)]);
    }

    private static string Compact(string words) => string.Concat(Widths.ToHalfWidth(words).Where(unit => !char.IsWhiteSpace(unit)));

    private static IEnumerable<Row> Read()
    {
        using var stream = typeof(KindReader).Assembly.GetManifestResourceStream("kinds.tsv")
            ?? throw new InvalidOperationException("The word list kinds.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                yield return new Row(Enum.Parse<AgreementKind>(columns[0]), Words(columns[1]), Words(columns[2]));
            }
        }
    }

    private static ImmutableArray<string> Words(string column) => [.. column.Split('、', StringSplitOptions.RemoveEmptyEntries)];

    private sealed record Row(AgreementKind Kind, ImmutableArray<string> Title, ImmutableArray<string> Opening);
}
