using ContractBot.Agreements;
using ContractBot.Agreements.Reading;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Library;

/// <summary>
/// The user dictionary of a corpus: the agreements' defined terms, the parties' names and the nicknames, each cut as it is cut
/// standing alone. So a term has the same words in every sentence and in every question, and its parts stay findable; no term becomes
/// one word that its parts could not find.
/// </summary>
internal static class AgreementWords
{
    // A short term is also a part of other words (実施 of 誠実施行), and would cut them.
    private const int Shortest = 4;
    private const int Longest = 40;

    // Of a noun; the filters drop none of them by this.
    private const string PartOfSpeech = "名詞-一般";

    /// <summary>The dictionary; null where the corpus has no such term.</summary>
    public static UserDictionary? Of(CorpusReading reading)
    {
        var tokenizer = new JapaneseTokenizer(TokenizerMode.Search, discardPunctuation: false, discardCompound: true);
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var agreement in reading.Agreements)
        {
            foreach (var term in TermsOf(agreement))
            {
                if (!lines.ContainsKey(term) && IsWhole(agreement.Text, term) && Cut(term, tokenizer) is { } pieces)
                {
                    lines.Add(term, $"{term},{string.Join(' ', pieces)},{string.Join(' ', pieces.Select(_ => "*"))},{PartOfSpeech}");
                }
            }
        }

        return lines.Count == 0 ? null : UserDictionary.Read(new StringReader(string.Join('\n', lines.Values)));
    }

    private static IEnumerable<string> TermsOf(Agreement agreement) =>
        agreement.DefinedTerms.Select(t => t.Term)
            .Concat(agreement.Parties.Where(p => !p.IsBlank).Select(p => p.Name))
            .Concat(agreement.Sidecar?.Nicknames.Select(n => n.Value) ?? [])
            // A question is folded before it is cut.
            .SelectMany(t => new[] { t, Folding.Compact(t) })
            .Where(t => t.Length is >= Shortest and <= Longest && t.All(char.IsLetterOrDigit));

    /// <summary>The term's words as it is cut standing alone; null where they are not all nouns, or one word is all.</summary>
    private static List<string>? Cut(string term, JapaneseTokenizer tokenizer)
    {
        var tokens = tokenizer.Tokenize(term);
        var tiles = tokens.Count > 1 && tokens.Zip(tokens.Skip(1)).All(pair => pair.First.Span.End == pair.Second.Span.Start)
            && tokens[0].Span.Start == 0 && tokens[^1].Span.End == term.Length;
        return tiles && tokens.All(t => t.PartOfSpeech.StartsWith("名詞", StringComparison.Ordinal) || t.PartOfSpeech.StartsWith("接頭詞", StringComparison.Ordinal))
            ? tokens.Select(t => t.Surface).ToList()
            : null;
    }

    // データ at the end of オープンデータ is not the start of データベース: katakana and Latin letters run on.
    private static bool IsWhole(string text, string term)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + term.Length, StringComparison.Ordinal))
        {
            var end = at + term.Length;
            if ((at > 0 && RunsOn(text[at - 1], text[at])) || (end < text.Length && RunsOn(text[end - 1], text[end])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool RunsOn(char before, char after)
    {
        var (left, right) = (Widths.ToHalfWidth(before), Widths.ToHalfWidth(after));
        return (Script.IsKatakana(left) && Script.IsKatakana(right)) || (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right));
    }
}
