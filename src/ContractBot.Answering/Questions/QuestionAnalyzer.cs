using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Names;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Questions;

/// <summary>Understands a question: whom it names, what it asks for, what it is about. Safe for several threads.</summary>
internal sealed class QuestionAnalyzer(AgreementLibrary library, IAnalyzer analyzer)
{
    private static readonly ImmutableArray<string> ResetWords = ["最初から", "はじめから", "初めから", "リセット", "やり直", "仕切り直", "start over"];

    private static readonly ImmutableArray<string> PointingWords = ["その", "それ", "同じ", "この場合", "上の", "さっきの", "先ほどの", "前の"];

    private readonly TopicReader _topics = new(analyzer);

    /// <summary>Understands <paramref name="text"/> as the next turn of <paramref name="conversation"/>.</summary>
    public Question Analyze(string text, Conversation conversation)
    {
        var isReset = ResetWords.Any(word => text.Contains(word, StringComparison.Ordinal));
        var before = isReset ? Conversation.Empty : conversation;
        ImmutableArray<Agreement> talkedOf = [.. before.Agreements.Select(library.Find).OfType<Agreement>()];
        var own = Read(text, talkedOf);
        if (isReset && own.Topics.IsEmpty && own.References.IsEmpty)
        {
            return own with { IsReset = true };
        }

        return Inherit(own, before, talkedOf);
    }

    private Question Inherit(Question own, Conversation before, ImmutableArray<Agreement> talkedOf)
    {
        var question = own;

        // 「花山と比べると？」 in a talk about 青葉 is about both.
        if (own is { Scope: AgreementScope.Named, Only: { } other } && own.Asks(QuestionKind.Compare) && talkedOf is [var talked] && talked.Id != other.Id)
        {
            question = question with { Agreements = library.InOrder(new HashSet<string>([talked.Id, other.Id])) };
        }

        if (own.Scope == AgreementScope.Unstated && own.UnknownName is null && talkedOf.Length > 0)
        {
            question = question with { Scope = AgreementScope.Inherited, Agreements = talkedOf };
        }

        if (before.LastQuestion is { } last && own.References.IsEmpty)
        {
            var earlier = Read(last, []);
            if (own.Topics.IsEmpty)
            {
                var kind = own.Kind == QuestionKind.None || own.Scope == AgreementScope.All ? own.Kind | earlier.Kind : own.Kind;

                // 「花山市は？」 names another agreement, and nobody who acts.
                question = question with { Topics = earlier.Topics, References = earlier.References, Kind = kind, Parties = own.Scope == AgreementScope.Named ? [] : question.Parties };
            }
            else if (question.Scope == AgreementScope.Inherited)
            {
                // 「額はどうやって決まる？」 asks for the 額 of what was asked about before.
                var isOfEarlier = own.Topics.All(t => KindPhrases.Phrases.ValuesOf(t.Surface).Any(v => v.IsTopic));
                question = question with
                {
                    Topics = isOfEarlier ? [.. earlier.Topics, .. own.Topics.Select(t => t with { Importance = Question.LeastImportance, IsFocus = false })] : own.Topics,
                    Context = earlier.Topics,
                    CitedBefore = [.. before.LastCited],
                    PointsBack = PointingWords.Any(word => own.Text.Contains(word, StringComparison.Ordinal)),
                };
            }
        }

        // 「誰が持っている？」: what hardly is a topic leaves it to the kind of question.
        return question.References.IsEmpty && question.Topics.All(t => t.Importance < Question.LeastImportance)
            ? question with { Topics = [.. question.Topics, .. DefaultTopic.For(question.Kind, question.Scope, question.Topics.IsEmpty)] }
            : question;
    }

    // Who 乙 of 「乙から解除するときは？」 is, says the agreement that the question names, else the one talked of.
    private Question Read(string text, ImmutableArray<Agreement> talkedOf)
    {
        var folded = Folding.Fold(text);
        var references = ArticleReferences.FindAll(folded).ToList();

        // A question may end without its mark.
        var kinds = KindPhrases.Phrases.FindAll(folded.TrimEnd() + "?");
        var named = NamedAgreements.Read(library, analyzer, folded, talkedOf.Length > 0);
        var phrases = new List<(TextSpan Span, QuestionKind Kind, bool IsTopic)>();
        var names = new List<TextSpan>(references.Select(r => r.Span));
        names.AddRange(named.Spans);
        var roles = (named.Agreements.IsEmpty ? talkedOf : named.Agreements) is [var only] ? PartyRoles.FindIn(folded, only).ToList() : [];
        names.AddRange(roles.Select(r => r.Span));
        names.AddRange(FigureQuestion.Read(folded) is { } figure ? [figure.Span] : []);
        names.AddRange(ResetWords.Select(word => (Word: word, At: folded.IndexOf(word, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .Select(found => new TextSpan(found.At, found.At + found.Word.Length)));
        var kindSpans = new List<TextSpan>();
        foreach (var (found, values) in kinds)
        {
            // The mark that was added is not in the question.
            var span = new TextSpan(found.Start, Math.Min(found.End, folded.Length));

            // 花山市とは… : the particles after a name ask for no definition.
            if (LatinWords.IsInside(folded, span)
                || (named.Spans.Any(n => n.End == span.Start) && values.Any(v => v.Kind == QuestionKind.Define)))
            {
                continue;
            }

            foreach (var value in values)
            {
                phrases.Add((span, value.Kind, value.IsTopic));
            }

            if (!values.All(v => v.IsTopic))
            {
                kindSpans.Add(span);
            }
        }

        var kind = AskedKinds.Of(phrases);
        var topics = _topics.Read(folded, names, kindSpans);
        if (topics.IsEmpty && named.LooseSpans.Length > 0)
        {
            // 「共同研究は？」: what might call an agreement is the topic where nothing else is.
            names.RemoveAll(span => named.LooseSpans.Contains(span));
            topics = _topics.Read(folded, names, kindSpans);
        }

        var asksAll = (kind & (QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks)) != 0;
        if (named.Agreements.IsEmpty && talkedOf.IsEmpty && !asksAll && MatterOfAgreement.FindAtHead(library, analyzer, folded) is var (head, about))
        {
            named = named with { Agreements = library.InOrder([about]), Matter = head };
        }

        var asked = named.Agreements.IsEmpty ? talkedOf : named.Agreements;
        topics = WordVariants.With(topics, asked);
        if (named.Agreements.Length > 0)
        {
            topics = TopicReader.WithKindWordsAlone(SubjectWords.Lower(topics, library, named.Agreements, named.Matter), Question.LeastImportance);
        }

        topics = SpokenVerbs.Lower(topics, library, asked, kind);

        var scope = named.Agreements.Length > 0 ? AgreementScope.Named : asksAll ? AgreementScope.All : AgreementScope.Unstated;
        return new Question(
            text,
            scope,
            named.Agreements.Length > 0 ? named.Agreements : library.Standing,
            named.Agreements.Length > 0 ? null : UnknownNames.Find(library, analyzer, folded),
            PartyRoles.With(named.Parties, roles, folded),
            [.. references.Select(r => r.Reference).Distinct()],
            kind,
            topics,
            [],
            !topics.IsEmpty || references.Count > 0,
            [],
            false,
            false)
        {
            OwnTopics = topics,
            IsSharedTitle = named.IsSharedTitle,
        };
    }
}
