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

    /// <summary>Whether の stands behind the party: 花山市 of 「花山市の提出書類」 may call the agreement.</summary>
    public bool IsOfName { get; init; }

    private static readonly Lazy<(string Phrase, string Row)[]> Phrases = new(() =>
    [
        .. DataFile.Rows("obligation-questions.tsv")
            .SelectMany(columns => DataFile.Words(columns[1]).Select(phrase => (Phrase: phrase, Row: columns[0])))
            .OrderByDescending(p => p.Phrase.Length),
    ]);

    /// <summary>Reads <paramref name="question"/>; null where it asks for anything else, or for more than such a list.</summary>
    public static ObligationQuestion? Read(string question)
    {
        if (!Script.IsJapanese(question))
        {
            return ReadEnglish(Folding.Fold(question));
        }

        var text = WithoutName().Replace(Folding.Compact(question), "");
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

        // 市に出す書類 names who gets them.
        if (documents && party.Groups["to"].Success)
        {
            return new ObligationQuestion(null, ObligationKind.Must, true);
        }

        var kind = documents ? ObligationKind.Must : Enum.Parse<ObligationKind>(found.Row);
        return new ObligationQuestion(party.Groups["party"].Value, kind, documents) { IsOfName = documents && party.Groups["of"].Success };
    }

    /// <summary>
    /// Reads <paramref name="question"/> as what follows on a list: 「甲は？」 asks for the same of another, 「青葉は？」 of another agreement;
    /// null where the turn before asked for no list, or this one asks for something of its own.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="namesAgreement">Whether it names another agreement, and no topic of its own.</param>
    /// <param name="before">The question before; null at the start.</param>
    public static ObligationQuestion? Follow(string question, bool namesAgreement, string? before)
    {
        if (before is null || Read(before) is not { } list)
        {
            return null;
        }

        // 禁止事項は? after 乙の義務は?
        var text = Folding.Compact(question);
        if (list.PartyWord is { } party && Read($"{party}の{text}") is { } other && other.PartyWord == party)
        {
            return other;
        }

        return Short().Match(text) is { Success: true } match && (namesAgreement || match.Groups["party"].Length == 1)
            ? match.Groups["party"].Length == 1 ? list with { PartyWord = match.Groups["party"].Value } : list
            : null;
    }

    private static ObligationQuestion? ReadEnglish(string folded)
    {
        if (EnglishDocuments().IsMatch(folded))
        {
            return new ObligationQuestion(null, ObligationKind.Must, true);
        }

        if (EnglishList().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var asked = match.Groups["kind"].Value;
        var kind = asked switch
        {
            "rights" or "may" or "can" when !match.Groups["not"].Success => ObligationKind.May,
            "prohibitions" or "restrictions" or "may" or "can" or "cannot" => ObligationKind.MustNot,
            _ => match.Groups["not"].Success ? ObligationKind.MustNot : ObligationKind.Must,
        };
        return new ObligationQuestion(EnglishRole(match.Groups["party"].Value.Trim()), kind, false);
    }

    private static string EnglishRole(string party) => party switch
    {
        "contractor" or "supplier" or "service provider" => "受託者",
        "client" or "customer" or "principal" => "委託者",
        "party a" => "甲",
        "party b" => "乙",
        _ => party,
    };

    // What documents must be submitted? · Which documents does the contractor have to hand in?
    [GeneratedRegex(@"\b(?:documents|reports|forms)\b.*\b(?:submit|submitted|hand in|handed in|deliver|delivered|file|filed)\b|\b(?:submit|hand in)\b.*\bdocuments\b")]
    private static partial Regex EnglishDocuments();

    // What are the obligations of Microsoft under …? · What must the contractor not do? · What are the contractor's duties?
    [GeneratedRegex(@"\b(?<kind>obligations|duties|rights|prohibitions|restrictions)\s+(?:of|for|does)\s+(?:the\s+)?(?<party>[^?,]+?)(?:\s+(?:have|under|in|by)\b.*)?\s*\?*\z|\bwhat\s+(?<kind>must|may|can|cannot)\s+(?:the\s+)?(?<party>[^?,]+?)\s+(?<not>not\s+)?do\b|\b(?:the\s+)?(?<party>[a-z][a-z ]*?)'s\s+(?<kind>obligations|duties|rights|prohibitions|restrictions)\b")]
    private static partial Regex EnglishList();

    // 甲の義務は?花山市: a name behind the question.
    [GeneratedRegex(@"(?<=[?。]).{1,15}\z")]
    private static partial Regex WithoutName();

    // …は? · …の一覧 · …を教えてください · …は何ですか · …をすべて挙げて
    [GeneratedRegex(@"(?:は|って|を|が|には|の|も)?(?:何|なに|なん|どんなもの|どんなこと|どれ|いくつ|一覧|リスト|全部|すべて|全て|ある|あります|あるの|見せて|みせて|教えて|おしえて|知りたい|挙げて|あげて|列挙して|まとめて|出して|ください|下さい|ほしい|欲しい|です|ます|にして|として|して|だけ|のみ|について|に関して|か|の|を|は|が|で|[。?!.…])*\z")]
    private static partial Regex Tail();

    // 甲は? · じゃあ甲は? · 青葉は? · 乙の方は?
    [GeneratedRegex(@"\A(?:じゃあ|では|それでは|なら)?、?(?<party>[^はが、?]{1,12}?)(?:側|の(?:ほう|方|場合))?(?:は|だと|なら|も)?[?。]*\z")]
    private static partial Regex Short();

    // 乙の · 市が · 花山市の協定で市の · 青葉県にとっての · 甲は
    [GeneratedRegex(@"(?:\A|[のがはにで、,）」』])(?<party>[^のがはにで、,]{1,24}?)(?:側)?(?:にとって|に対して)?(?:(?<of>の)|が|は|(?<to>に|へ|に対し)|には|も)\z")]
    private static partial Regex Party();
}
