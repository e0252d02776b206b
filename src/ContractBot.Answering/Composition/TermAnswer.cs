using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>
/// Answers what is asked about an agreement's own term: the day that follows from the text, or why none does; its words; what becomes of it
/// when nobody objects.
/// </summary>
internal sealed partial class TermAnswer(AgreementLibrary library, CitationMaker citations, AnswerTexts texts, TermLines lines, SharedLines shared)
{
    // The longest sentence on renewal that is said before the quotations.
    private const int LongestRule = 220;

    private static readonly string[] ExtensionWords = ["更新", "延長", "継続"];

    /// <summary>The answer; null where no term was read, or where other provisions have to tell.</summary>
    public Answer? Compose(Question question, TermQuestion asked, DateOnly asOf)
    {
        var agreement = question.Only!;
        var facts = library.DeadlinesOf(agreement);
        if (facts.Term is not { } term || PassageWith(agreement, term.Span) is not { } passage)
        {
            return OfClause(question, asked, agreement);
        }

        var renewal = (asked.Aspect == TermAspect.Notice ? ObjectionRule(agreement, passage, term) : null) ?? RenewalRule(agreement, term);
        if (asked.Aspect == TermAspect.Notice && renewal is null && !facts.Deadlines.Any(d => d.IsOnRenewal))
        {
            return null;
        }

        var draft = new AnswerDraft(citations);
        var rule = draft.Cite(QuoteChooser.Whole(passage));
        var on = DeadlineCalendar.TermOn(facts, asOf)!;
        if (lines.Reckon(facts, term, passage, draft, asOf) is { } days)
        {
            SayDays(draft, asked.Aspect, agreement, term, on, days, renewal);
        }
        else
        {
            SayOpen(draft, asked.Aspect, agreement, term, on, rule, renewal);
        }

        var quotes = draft.Quotes.Where(q => q.Provision is not SignatureBlock).ToList();
        shared.SayQuotes(draft, quotes, quotes.ConvertAll(draft.Cite));
        shared.SayParties(draft, agreement, quotes);
        ChangeNotes.Add(draft, library, texts);
        draft.Suggest(new FollowUpQuestions(library, texts).For(passage));
        return draft.Build(question.Text, AnswerStatus.Answered);
    }

    // A term that is no length and no date (定年に達する日まで) stands in an article of that caption all the same.
    private Answer? OfClause(Question question, TermQuestion asked, Agreement agreement)
    {
        var passages = library.PassagesOf(agreement);
        var draft = new AnswerDraft(citations);
        if (passages.FirstOrDefault(p => p.Part.Ordinal == 0 && p.Paragraph is not null && TermCaption().IsMatch(p.Caption)) is { } passage)
        {
            var whole = QuoteChooser.Whole(passage);
            var number = draft.Cite(whole);
            if (asked.Aspect == TermAspect.Notice || whole.Text.Length > LongestRule || whole.Text.Contains('\n', StringComparison.Ordinal))
            {
                return null;
            }

            draft.Say(texts.PointLead(whole.Text.TrimEnd('。'), AnswerDraft.Mark(number)));
            draft.Say(asked.Aspect == TermAspect.State ? texts.StateOpen : texts.ExpiryUnknown);
            shared.SayQuotes(draft, [whole], [number]);
            shared.SayParties(draft, agreement, [whole]);
            draft.Suggest(new FollowUpQuestions(library, texts).For(passage));
            return draft.Build(question.Text, AnswerStatus.Answered);
        }

        if (asked.Aspect is TermAspect.Notice or TermAspect.Start || passages.Any(p => p.Part.Ordinal == 0 && TermWords().IsMatch(p.Own)))
        {
            return null;
        }

        draft.Say(texts.NoTerm(AgreementLabel.Of(agreement)));
        draft.Say(texts.NotFoundSearched);
        return draft.Build(question.Text, AnswerStatus.NotFound);
    }

    // 期間 · 契約期間 · 協定の有効期間 · 委託期間等
    [GeneratedRegex("\\A(?:本?(?:契約|協定|覚書)の?)?(?:有効|契約|協定|委託|存続|履行|賃貸借|雇用)?(?:期間|期限)等?(?:及び更新|と更新|及び終了)?\\z")]
    private static partial Regex TermCaption();

    [GeneratedRegex("(?:有効|契約|協定|委託|存続|履行|賃貸借|指定|雇用|使用|貸付)の?期間|(?:本|この)(?:契約|協定|覚書|規約|約款)の期間|(?:本|この)(?:契約|協定|覚書|規約|約款)は.*(?:有効|効力|終了)|施行")]
    private static partial Regex TermWords();

    private void SayDays(AnswerDraft draft, TermAspect aspect, Agreement agreement, Term term, TermOnDay on, TermDays days, VerifiedQuote? renewal)
    {
        if (aspect == TermAspect.Notice && days is { Notice.Count: 0, IsPast: false } && renewal is not null)
        {
            SayRule(draft, renewal);
            draft.Say(texts.NoticeOpen);
        }

        if (aspect is TermAspect.Length or TermAspect.Start)
        {
            SayTerm(draft, agreement, term);
        }

        if (aspect == TermAspect.Start && on is { FirstDay: { } first, Renewals: 0 })
        {
            draft.Say(texts.FirstDay(first, days.Marks));
        }

        var expiry = aspect == TermAspect.State ? [days.IsPast ? texts.TermOver(days.LastDay, days.Marks) : texts.TermRuns(days.LastDay, days.Marks)] : days.Expiry;
        foreach (var line in aspect == TermAspect.Notice ? days.Notice.Concat(expiry) : expiry.Concat(days.Notice))
        {
            draft.Say(line);
        }

        if (aspect == TermAspect.Length && renewal is not null && days.Notice.Count == 0)
        {
            SayRule(draft, renewal);
        }

        if (days.IsPast)
        {
            draft.Say(MayBeExtended(agreement) ? texts.ExtensionUnknown : texts.NoExtension);
        }
        else if (aspect == TermAspect.State)
        {
            draft.Say(texts.EndedEarlierUnknown);
        }

        foreach (var line in days.Basis)
        {
            draft.Say(line);
        }
    }

    // No day follows: the words of the term, what becomes of it, and why.
    private void SayOpen(AnswerDraft draft, TermAspect aspect, Agreement agreement, Term term, TermOnDay on, int rule, VerifiedQuote? renewal)
    {
        if (aspect == TermAspect.State)
        {
            draft.Say(texts.StateOpen);
        }

        if (aspect == TermAspect.Notice && renewal is not null)
        {
            SayRule(draft, renewal);
        }

        SayTerm(draft, agreement, term);
        if (aspect != TermAspect.Notice && renewal is not null)
        {
            SayRule(draft, renewal);
        }

        draft.Say(lines.WhyOpen(term, on)
            ?? (on.DependsOn is { } words && !words.Slice(agreement.Text).Contains('\n', StringComparison.Ordinal) && words != term.Span
                ? texts.ExpiryDepends(words.Slice(agreement.Text), AnswerDraft.Mark(rule))
                : texts.ExpiryUnknown));
    }

    private void SayTerm(AnswerDraft draft, Agreement agreement, Term term)
    {
        var words = term.Span.Slice(agreement.Text);
        if (PassageWith(agreement, term.Span) is { } passage && !words.Contains('\n', StringComparison.Ordinal))
        {
            draft.Say(texts.TermIs(term.Name ?? texts.Term, words, AnswerDraft.Mark(draft.Cite(QuoteChooser.Whole(passage)))));
        }
    }

    private void SayRule(AnswerDraft draft, VerifiedQuote rule) => draft.Say(texts.PointLead(rule.Text.TrimEnd('。'), AnswerDraft.Mark(CiteWhole(draft, rule))));

    private int CiteWhole(AnswerDraft draft, VerifiedQuote part) =>
        draft.Cite(PassageWith(part.Agreement, part.Span) is { } passage ? QuoteChooser.Whole(passage) : part);

    // The sentence by which the term goes on, where one is short enough to be said.
    private VerifiedQuote? RenewalRule(Agreement agreement, Term term)
    {
        var passage = PassageWith(agreement, term.Renewal?.Span ?? term.Span);
        var sentence = passage is null ? null : SentenceCutter.Cut(passage).Find(s =>
            term.Renewal is { } renewal ? s.Span.Overlaps(renewal.Span) : ExtensionWords.Any(w => s.Compact.Contains(w, StringComparison.Ordinal)));
        return sentence is null || sentence.Span.Length > LongestRule || sentence.Span.Slice(agreement.Text).Contains('\n', StringComparison.Ordinal)
            ? null
            : QuoteVerifier.Quote(agreement, passage!.Provision, sentence.Span);
    }

    // The sentence that says how and until when to object, in the article of the term or of its renewal.
    private VerifiedQuote? ObjectionRule(Agreement agreement, LibraryPassage passage, Term term)
    {
        var renewal = term.Renewal is { } renewed ? PassageWith(agreement, renewed.Span) : null;
        foreach (var place in library.PassagesOf(agreement).Where(p => p.Article is { } article && (article == passage.Article || article == renewal?.Article)))
        {
            var sentence = SentenceCutter.Cut(place).Find(s => s.Span.Length <= LongestRule && Objection().IsMatch(s.Compact) && !s.Span.Slice(agreement.Text).Contains('\n', StringComparison.Ordinal));
            if (sentence is not null)
            {
                return QuoteVerifier.Quote(agreement, place.Provision, sentence.Span);
            }
        }

        return null;
    }

    // …の1か月前までに、いずれからも更新しない旨の申出がないときは · 自動更新を望まない場合は、3か月前までに通知する
    [GeneratedRegex("(?:まで|前)に?.*(?:更新|継続|延長|終了|解約|満了).*(?:申し?出|意思|通知|異議|申し?入れ|しない|望まない)|(?:更新|継続|延長)(?:を|し)?.*(?:しない|望まない|希望しない|拒).*(?:まで|前)に")]
    private static partial Regex Objection();

    private bool MayBeExtended(Agreement agreement) =>
        library.PassagesOf(agreement).Any(p => p.Own.Contains('期') && ExtensionWords.Any(w => p.Own.Contains(w, StringComparison.Ordinal)));

    private LibraryPassage? PassageWith(Agreement agreement, TextSpan span) =>
        library.PassagesOf(agreement).FirstOrDefault(p => p.Span.Contains(span));
}
