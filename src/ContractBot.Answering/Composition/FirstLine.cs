using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Names;
using ContractBot.Answering.Questions;
using ContractBot.Answering.Quotes;
using ContractBot.Text;

namespace ContractBot.Answering.Composition;

/// <summary>
/// Says the point of an answer in its first line: the words that answer by themselves, else the rule, else the rule of the items with the item
/// that matters; only where none of these can be said in a line, where it stands.
/// </summary>
internal sealed class FirstLine(AnswerTexts texts)
{
    // 「権利は誰にある？」 is not answered by yes.
    private const QuestionKind NotYesOrNo = QuestionKind.WhatIf | QuestionKind.When | QuestionKind.HowLong | QuestionKind.HowMuch
        | QuestionKind.HowMany | QuestionKind.Who | QuestionKind.Where | QuestionKind.May | QuestionKind.Must;

    // From which weight on a word means the topic itself.
    private const double SameMeaning = 0.7;

    /// <summary>The line.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best evidence.</param>
    /// <param name="isSure">Whether it is clearly better than all other; else the line says no yes or no, and names the place beside the words.</param>
    /// <param name="quotes">What is quoted of it: all that the line says stands there.</param>
    /// <param name="numbers">The numbers of these quotations.</param>
    /// <param name="hasException">Whether an exception follows elsewhere, quoted last.</param>
    public string Of(Question question, Evidence best, bool isSure, List<VerifiedQuote> quotes, List<int> numbers, bool hasException)
    {
        var said = new Said(best, quotes, numbers, hasException);
        if (question.Asks(QuestionKind.HowMuch) && BlankAmount.Find(best) is { } blank && said.IsQuoted(blank))
        {
            return texts.AmountBlank(said.Words(blank), said.Mark(blank));
        }

        if (PointClause.Find(question, best, isSure) is { } clause && said.IsQuoted(clause))
        {
            var verdict = isSure ? Verdict.Of(question, best, Folding.Compact(said.Words(clause)), hasException) : default;
            return WithException(Say(verdict, best.Passage.Agreement.PartiesOf(best.Passage.Part)) + texts.PointLead(said.Words(clause), said.Mark(clause)), clause, said);
        }

        return OfRule(question, isSure, said) ?? OfItem(said) ?? OfEntry(question, said) ?? OfPlace(question, said);
    }

    private string? OfRule(Question question, bool isSure, Said said)
    {
        if (RuleLead.Find(question, said.Best) is not { } rule || !said.IsQuoted(rule))
        {
            return null;
        }

        var (locator, caption) = PlaceOf(said);
        var exists = IsExistence(question) && !IsRuledOut(question, said.Best);
        return WithException(
            exists ? texts.ExistsRuleLead(locator, caption, said.Words(rule), said.Mark(rule))
            : isSure && RuleLead.Answers(question, said.Best) ? texts.PointLead(said.Words(rule), said.Mark(rule))
            : texts.ProvisionRuleLead(locator, caption, said.Words(rule), said.Mark(rule)),
            rule,
            said);
    }

    private string? OfItem(Said said)
    {
        if (RuleLead.WithItem(said.Best) is not var (rule, named) || !said.IsQuoted(rule))
        {
            return null;
        }

        var mark = said.Mark(rule);
        var lead = named is { } item && said.IsQuoted(item)
            ? texts.ItemLead(said.Words(rule), said.Best.Focus.Item!.Address.Locator, said.Words(item), mark == said.Mark(item) ? mark : mark + said.Mark(item))
            : texts.PointLead(said.Words(rule), mark);
        return said.HasException ? texts.ExceptionLead(lead, AnswerDraft.Mark(said.Numbers[^1])) : lead;
    }

    private string? OfEntry(Question question, Said said)
    {
        if (RuleLead.Entry(question, said.Best) is not { } entry || !said.IsQuoted(entry))
        {
            return null;
        }

        var (locator, caption) = PlaceOf(said);
        return texts.ProvisionRuleLead(locator, caption, said.Words(entry).Trim(), said.Mark(entry));
    }

    private string OfPlace(Question question, Said said)
    {
        var (locator, caption) = PlaceOf(said);
        var mark = AnswerDraft.Mark(said.Numbers[0]);
        return said.Best.Passage.Paragraph is null ? texts.FrameLead(locator, mark)
            : IsExistence(question) && !IsRuledOut(question, said.Best) ? texts.ExistsLead(locator, caption, mark)
            : texts.ProvisionLead(locator, caption, mark);
    }

    private static bool IsExistence(Question question) => question.Asks(QuestionKind.Exists) && !question.Asks(NotYesOrNo);

    // 「退職金はある？」 is not answered by yes where the sentence says that none is paid.
    private static bool IsRuledOut(Question question, Evidence best) =>
        question.Topics.SelectMany(NamesOf).Any(name => Negation.IsRuledOut(best.Focus.Compact, name));

    private static IEnumerable<string> NamesOf(Topic topic) =>
        topic.Pieces.SelectMany(p => p.Alternatives).Where(w => w.Weight >= SameMeaning).Select(w => w.Word).Append(topic.Surface);

    private static (string Locator, string? Caption) PlaceOf(Said said)
    {
        var address = said.Quotes[0].Provision.Address;
        return (address.Locator, CitationMaker.CaptionOf(said.Best.Passage.Agreement, address));
    }

    // An exception is said with the rule where it is short, and always told of.
    private string WithException(string lead, TextSpan rule, Said said)
    {
        if (!ExceptionFinder.FollowsAtOnce(said.Best.Passage, rule))
        {
            return said.HasException ? texts.ExceptionLead(lead, AnswerDraft.Mark(said.Numbers[^1])) : lead;
        }

        return RuleLead.ProvisoOf(said.Best.Passage, rule) is { } proviso && said.Quotes[said.At(rule)].Span.Contains(proviso)
            ? texts.ProvisoLead(lead, said.Words(proviso), said.Mark(rule))
            : texts.ExceptionLead(lead, said.Mark(rule));
    }

    private string Say(Verdict verdict, ImmutableArray<Party> parties) => verdict.Kind switch
    {
        VerdictKind.Allowed => texts.Yes,
        VerdictKind.Forbidden => texts.No,
        VerdictKind.ForbiddenInPrinciple => texts.NoInPrinciple,
        VerdictKind.Required => texts.Required,
        VerdictKind.NotRequired => texts.NotRequired,
        VerdictKind.WithConsent => texts.ConsentRequired(NameOf(verdict.Who, parties), verdict.Act),
        _ => "",
    };

    // 甲（文部科学省）
    private string NameOf(string party, ImmutableArray<Party> parties) =>
        parties.FirstOrDefault(p => p.ShortName == party) is { } found && SharedLines.IsBare(found)
            ? texts.NamedParty(party, NameParts.CallName(found.Name))
            : party;

    // What is quoted below the line: only this may be said in it.
    private sealed record Said(Evidence Best, List<VerifiedQuote> Quotes, List<int> Numbers, bool HasException)
    {
        public int At(TextSpan words) => Quotes.FindIndex(q => q.Span.Contains(words));

        public bool IsQuoted(TextSpan words) => At(words) >= 0;

        public string Words(TextSpan span) => span.Slice(Best.Passage.Agreement.Text);

        public string Mark(TextSpan words) => AnswerDraft.Mark(Numbers[At(words)]);
    }
}
