using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>What somebody means who asks for no provision.</summary>
internal enum MetaKind
{
    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Who answers here.</summary>
    Who,

    /// <summary>How to ask.</summary>
    Usage,

    /// <summary>Which agreements there are.</summary>
    Agreements,

    /// <summary>The captions of an agreement.</summary>
    Contents,

    /// <summary>A summary of an agreement, which is not made.</summary>
    Summary,

    /// <summary>A name and nothing else: 「花山市の」, 「花山市の契約を見せて」.</summary>
    NameOnly,
}

/// <summary>Words to the bot itself, or about a document as a whole, by <c>meta-questions.tsv</c>: 「使い方は？」 · 「花山市の契約の目次」.</summary>
/// <param name="Kind">What is meant.</param>
internal sealed partial record MetaQuestion(MetaKind Kind)
{
    private static readonly Lazy<PhraseTable<MetaKind>> Phrases = new(() => new PhraseTable<MetaKind>(
        DataFile.Rows("meta-questions.tsv").SelectMany(columns => DataFile.Words(columns[1]).Select(phrase => (phrase, Enum.Parse<MetaKind>(columns[0]))))));

    /// <summary>Reads <paramref name="question"/>; null where it is about provisions.</summary>
    public static MetaQuestion? Read(Question question)
    {
        if (!question.References.IsEmpty)
        {
            return null;
        }

        var folded = Folding.Fold(question.Text);
        var found = Phrases.Value.FindAll(folded).Where(f => !LatinWords.IsInside(folded, f.Span)).ToList();
        var spans = found.ConvertAll(f => f.Span).Concat(Fillers().Matches(folded).Select(m => new TextSpan(m.Index, m.Index + m.Length))).ToList();
        if (found.Count == 0)
        {
            return question is { Scope: AgreementScope.Named, OwnTopics.IsEmpty: true } && NameAlone().IsMatch(folded)
                || (question.Asks(QuestionKind.Show) && DocumentShown().IsMatch(folded) && question.IsOnlyAbout(spans))
                    ? new MetaQuestion(MetaKind.NameOnly)
                    : null;
        }

        if (!question.IsOnlyAbout(spans))
        {
            return null;
        }

        // 「ありがとう、目次は？」
        var kind = found.SelectMany(f => f.Values).Max();
        return IsAboutDocument(kind) || question.Scope != AgreementScope.Named ? new MetaQuestion(kind) : null;
    }

    /// <summary>Whether <paramref name="kind"/> is about one document.</summary>
    public static bool IsAboutDocument(MetaKind kind) => kind is MetaKind.Contents or MetaKind.Summary or MetaKind.NameOnly;

    // 花山市の · 花山市の契約を
    [GeneratedRegex("(?:の|を|の(?:契約|協定|覚書)書?を)[。、.…?]*\\s*\\z")]
    private static partial Regex NameAlone();

    // 契約を見せて · 花山市の協定書の全文を表示して
    [GeneratedRegex("\\A.{0,30}?(?:契約|協定|覚書|条文|全文|原文)書?(?:の(?:全文|原文|条文))?を?(?:見せて|みせて|表示して|読みたい|見たい)")]
    private static partial Regex DocumentShown();

    [GeneratedRegex("契約書?|協定書?|覚書|条文|全文|原文|見せ[ぁ-ん]*|みせて|表示[ぁ-ん]*|読みたい|見たい|内容|皆さん|みなさん|どうも|本当|いつも|agreements?|contracts?")]
    private static partial Regex Fillers();
}
