using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Comparing;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;

namespace ContractBot.Answering.Composition;

/// <summary>Composes an answer over several agreements: one quoted line for each.</summary>
internal sealed class ComparisonAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts)
{
    // As much as a chat message holds.
    private const int MostLines = 15;

    private const int MostLinesOfNone = 5;

    /// <summary>The answer over more agreements than can be compared: those nearest to the question, and nothing about the others.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence of each agreement that was found, best first.</param>
    public Answer ComposeNearest(Question question, IReadOnlyList<Evidence> best)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.ComparedSome(question.Agreements.Length, Math.Min(best.Count, MostLines)));
        foreach (var evidence in best.Take(MostLines))
        {
            SayLine(draft, question, evidence);
        }

        ChangeNotes.Add(draft, library, texts);
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    /// <summary>The answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence of each agreement that has a provision, that of one agreement together.</param>
    /// <param name="without">The agreements that have none and are to be named as such.</param>
    /// <param name="isComparison">Whether the question compares, rather than leaving open which agreement it means.</param>
    public Answer Compose(Question question, IReadOnlyList<Evidence> best, IReadOnlyList<Agreement> without, bool isComparison)
    {
        var draft = new AnswerDraft(citations);
        var having = best.Select(e => e.Passage.Agreement.Id).Distinct().Count();
        draft.Say(isComparison ? texts.CompareLead(having + without.Count, having) : texts.SeveralLead(having));
        foreach (var evidence in best)
        {
            SayLine(draft, question, evidence);
        }

        SayNone(draft, without);
        ChangeNotes.Add(draft, library, texts);
        if (!isComparison)
        {
            draft.Suggest(best.Take(3).Select(e => texts.ChoiceQuestion(AgreementLabel.Of(e.Passage.Agreement), question.Text)));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    /// <summary>The answer of a table: the value of each agreement; for a question which agreements lack it, those first and alone.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rows">The agreements that were compared.</param>
    /// <param name="asked">How many the question is about; more than the rows where these are the nearest of too many.</param>
    public Answer ComposeTable(Question question, IReadOnlyList<ComparedAgreement> rows, int asked)
    {
        var having = rows.Where(r => r.Quote is not null).ToList();
        var without = rows.Where(r => r.Quote is null).ToList();
        var draft = new AnswerDraft(citations);
        var lacks = question.Asks(QuestionKind.Lacks);
        draft.Say(lacks ? texts.LackLead(rows.Count, without.Count)
            : rows.Count < asked ? texts.ComparedSome(asked, having.Count)
            : texts.CompareLead(rows.Count, having.Count));
        if (lacks)
        {
            SayNone(draft, without);
        }

        if (lacks && having.Count > 0)
        {
            draft.Say(texts.HavingLead);
        }

        foreach (var row in having)
        {
            SayValue(draft, row);
        }

        if (!lacks && rows.Count == asked)
        {
            SayNone(draft, without);
        }

        return draft.Build(question.Text, having.Count > 0 ? AnswerStatus.Answered : AnswerStatus.NotFound);
    }

    /// <summary>The answer of a list: of the agreements that have a provision, those first that are wanted.</summary>
    /// <param name="question">The question.</param>
    /// <param name="list">What is listed.</param>
    /// <param name="rows">The agreements that were compared; one that has several provisions on the topics may have several.</param>
    /// <param name="asked">How many the question is about; more than were compared where these are the nearest of too many.</param>
    public Answer ComposeList(Question question, ListQuestion list, IReadOnlyList<ComparedAgreement> rows, int asked)
    {
        var draft = new AnswerDraft(citations);
        var having = rows.Where(row => row.Quote is not null).ToList();
        var ids = having.Select(row => row.Agreement.Id).ToHashSet(StringComparer.Ordinal);
        var without = rows.Select(row => row.Agreement).DistinctBy(a => a.Id).Where(a => !ids.Contains(a.Id)).ToList();
        var (lead, groups) = list.IsSifting ? Sifted(list, having)
            : list.Pick is ListPick.Most or ListPick.Least ? Ranked(list, having)
            : list.Pick is ListPick.Allowing or ListPick.Forbidding ? ByLean(list, having)
            : ("", [("", having)]);
        draft.Say((ids.Count + without.Count < asked ? texts.ComparedSome(asked, ids.Count) : texts.CompareLead(asked, ids.Count)) + lead);
        foreach (var (heading, members) in groups.Where(group => group.Rows.Count > 0))
        {
            if (heading.Length > 0)
            {
                draft.Say(heading);
            }

            foreach (var row in members)
            {
                SayValue(draft, row);
            }
        }

        SayNone(draft, without);
        return draft.Build(question.Text, having.Count > 0 ? AnswerStatus.Answered : AnswerStatus.NotFound);
    }

    private (string Lead, IReadOnlyList<(string Heading, List<ComparedAgreement> Rows)> Groups) Sifted(ListQuestion list, List<ComparedAgreement> having)
    {
        var words = list.Words.Concat(list.Figures.Select(f => f.Words)).ToList();
        var meeting = having.FindAll(list.IsMetBy);
        return meeting.Count == 0
            ? (texts.ListNoneMeets(words), [("", having)])
            : (texts.ListMeeting(words, meeting.Select(r => r.Agreement.Id).Distinct().Count()), [("", meeting), (texts.ListOthers, having.Except(meeting).ToList())]);
    }

    // Only figures of one unit can be put in order.
    private (string Lead, IReadOnlyList<(string Heading, List<ComparedAgreement> Rows)> Groups) Ranked(ListQuestion list, List<ComparedAgreement> having)
    {
        var measured = having.Select(row => (Row: row, Figure: row.Value is { } value && Figure.FindAll(Folding.Fold(value)).Select(f => f.Figure).Distinct().ToList() is [var figure] ? figure : (Figure?)null)).ToList();
        var unit = measured.Where(m => m.Figure is not null).GroupBy(m => m.Figure!.Value.Unit).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        var comparable = measured.FindAll(m => m.Figure?.Unit == unit && unit is not null);
        var ordered = (list.Pick == ListPick.Most ? comparable.OrderByDescending(m => m.Figure!.Value.Value) : comparable.OrderBy(m => m.Figure!.Value.Value)).Select(m => m.Row).ToList();
        var others = having.Except(ordered).ToList();
        return ordered.Count == 0 ? (texts.ListNotComparable, [("", having)])
            : (texts.ListExtreme(ordered.Count, list.Pick == ListPick.Most, AgreementLabel.Of(ordered[0].Agreement), ordered[0].Value!), [("", ordered), (texts.ListNoFigure, others)]);
    }

    private (string Lead, IReadOnlyList<(string Heading, List<ComparedAgreement> Rows)> Groups) ByLean(ListQuestion list, List<ComparedAgreement> having)
    {
        var byLean = having.Select(Leant).ToLookup(one => one.Lean, one => one.Row);
        Lean[] order = list.Pick == ListPick.Allowing ? [Lean.Allows, Lean.WithConsent, Lean.Neither, Lean.Forbids] : [Lean.Forbids, Lean.WithConsent, Lean.Neither, Lean.Allows];
        return ("", [.. order.Select(lean => (texts.Lean(lean), byLean[lean].ToList()))]);
    }

    // 「全部を委託してはならない」, and the next paragraph: 「一部を委託するときは、承諾を得る」.
    private (Lean Lean, ComparedAgreement Row) Leant(ComparedAgreement row)
    {
        var lean = Leaning.Of(row.Quote!.Text);
        var passages = library.PassagesOf(row.Agreement).ToList();
        var article = passages.Find(p => p.Span.Overlaps(row.Quote.Span))?.Article;
        return lean == Lean.Forbids && article is not null && passages.Find(p => p.Article == article && !p.Span.Overlaps(row.Quote.Span) && Leaning.Of(p.Text) == Lean.WithConsent) is { } consent
            ? (Lean.WithConsent, row with { Also = [QuoteChooser.Whole(consent)] })
            : (lean, row);
    }

    /// <summary>The answer of what tells agreements apart: the topics, each with the value of every agreement.</summary>
    public Answer ComposeDifferences(Question question, IReadOnlyList<(ComparisonTopic Topic, ImmutableArray<ComparedAgreement> Rows)> differences)
    {
        var draft = new AnswerDraft(citations);
        draft.Say(texts.DifferencesLead(question.Agreements.Length, differences.Count));
        foreach (var (topic, rows) in differences.Take(MostLines))
        {
            draft.Say("");
            draft.Say(texts.DifferenceTopic(topic));
            foreach (var row in rows.Where(row => row.Quote is not null))
            {
                SayValue(draft, row);
            }

            SayNone(draft, rows.Where(row => row.Quote is null));
        }

        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    private void SayValue(AnswerDraft draft, ComparedAgreement row)
    {
        var quote = row.Quote!;
        var number = draft.Cite(quote);
        var address = quote.Provision.Address;
        draft.Say(texts.ValueLine(
            AgreementLabel.Of(row.Agreement), address.Locator, CitationMaker.CaptionOf(row.Agreement, address), row.Value ?? texts.Quote(quote.Text), AnswerDraft.Mark(number)));
        if (!row.Also.IsEmpty)
        {
            draft.Say(texts.AlsoAt(row.Also.Select(also => also.Provision.Address.Locator + AnswerDraft.Mark(draft.Cite(also)))));
        }
    }

    private void SayLine(AnswerDraft draft, Question question, Evidence evidence)
    {
        foreach (var quote in QuoteChooser.Choose(question, evidence))
        {
            var number = draft.Cite(quote);
            var address = quote.Provision.Address;
            draft.Say(texts.CompareLine(
                AgreementLabel.Of(quote.Agreement), address.Locator, CitationMaker.CaptionOf(quote.Agreement, address), quote.Text, AnswerDraft.Mark(number)));
        }
    }

    private void SayNone(AnswerDraft draft, IEnumerable<ComparedAgreement> rows) => SayNone(draft, [.. rows.Select(row => row.Agreement)]);

    // Many that say nothing are told in one line.
    private void SayNone(AnswerDraft draft, IReadOnlyCollection<Agreement> without)
    {
        if (without.Count > MostLinesOfNone)
        {
            draft.Say(texts.CompareNoneOf(without.Count, AgreementLabel.Of(without).Select(one => one.Label)));
            return;
        }

        foreach (var agreement in without)
        {
            draft.Say(texts.CompareNone(AgreementLabel.Of(agreement)));
        }
    }
}
