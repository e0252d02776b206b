using System.Text.RegularExpressions;
using ContractBot.Agreements.Facts.Obligations;

namespace ContractBot.Answering.Questions;

/// <summary>A question for a list of what somebody must, must not, may, need not do, or has to hand in: <c>市の義務は？</c> · <c>乙が提出する書類の一覧</c>.</summary>
/// <param name="PartyWord">Who, as the question says it; null where it asks for documents and names nobody.</param>
/// <param name="Kind">The kind of obligation.</param>
/// <param name="Documents">Whether documents are asked for.</param>
internal sealed partial record ObligationQuestion(string? PartyWord, ObligationKind Kind, bool Documents)
{
    private const string DocumentsRow = "Documents";

    private static readonly Lazy<(string Phrase, string Row)[]> Phrases = new(() =>
    [
        .. DataFile.Rows("obligation-questions.tsv")
            .SelectMany(columns => DataFile.Words(columns[1]).Select(phrase => (Phrase: phrase, Row: columns[0])))
            .OrderByDescending(p => p.Phrase.Length),
    ]);

    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else, or for more than such a list.</summary>
    public static ObligationQuestion? Read(string question)
    {
        var text = Folding.Compact(question);
        var tail = Tail().Match(text);
        var asked = text[..tail.Index];
        var found = Phrases.Value.FirstOrDefault(p => asked.EndsWith(p.Phrase, StringComparison.Ordinal));
        if (found.Phrase is null)
        {
            return null;
        }

        var before = asked[..^found.Phrase.Length];
        var documents = found.Row == DocumentsRow;
        var party = Party().Match(before);
        if (!party.Success)
        {
            return documents ? new ObligationQuestion(null, ObligationKind.Must, true) : null;
        }

        var kind = documents ? ObligationKind.Must : Enum.Parse<ObligationKind>(found.Row);
        return new ObligationQuestion(party.Groups["party"].Value, kind, documents);
    }

    // …は? · …の一覧 · …を教えてください · …は何ですか · …をすべて挙げて
    [GeneratedRegex(@"(?:は|って|を|が|には|の|も)?(?:何|なに|なん|どんなもの|どんなこと|どれ|いくつ|一覧|リスト|全部|すべて|全て|ある|あります|あるの|見せて|みせて|教えて|おしえて|知りたい|挙げて|あげて|列挙して|まとめて|出して|ください|下さい|ほしい|欲しい|です|ます|か|の|を|は|が|[。?!.…])*\z")]
    private static partial Regex Tail();

    // 乙の · 市が · 花山市の協定で市の · 青葉県にとっての · 甲は
    [GeneratedRegex(@"(?:\A|[のがはにで、,）」』])(?<party>[^のがはにで、,]{1,24}?)(?:側)?(?:にとって|に対して)?(?:の|が|は|に|には|も)\z")]
    private static partial Regex Party();
}
