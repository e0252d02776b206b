using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Answering.Finding;
using ContractBot.Answering.Library;
using ContractBot.Text;

namespace ContractBot.Answering.Comparing;

/// <summary>
/// Finds the fact of an agreement that a topic asks for: its words stand in the table where it is the only one of its kind. Where there are
/// several, or its words need those around them, the sentence stands there, which says whose and when.
/// </summary>
internal sealed partial class FactFinder(AgreementLibrary library)
{
    /// <summary>Whether an agreement's facts tell all that there is of <paramref name="form"/>, so that no search has to.</summary>
    public static bool Knows(ValueForm form) =>
        form is ValueForm.Term or ValueForm.RenewalNotice or ValueForm.TerminationNotice or ValueForm.Survival or ValueForm.Court or ValueForm.Law;

    /// <summary>What <paramref name="agreement"/> says; null where it says nothing.</summary>
    /// <param name="form">One that <see cref="Knows"/>.</param>
    /// <param name="agreement">The agreement.</param>
    public ShownClause? Find(ValueForm form, Agreement agreement)
    {
        ImmutableArray<LibraryPassage> passages = [.. library.PassagesOf(agreement)];
        var stated = Placed(SpansOf(form, agreement), passages).Where(place => IsMeant(form, place)).ToList();

        // What attachments state stands behind what the body does, and what an article says of another behind what that says itself.
        var first = stated.FindAll(place => place.Passage.Part.Ordinal == stated.Min(p => p.Passage.Part.Ordinal)).OrderBy(place => IsOwn(form, place) ? 0 : 1).ToList();
        return first.Count > 0 ? Shown(form, first, SureTerm(form, agreement)) : GoverningSentence.Find(form, passages);
    }

    /// <summary>The other passages of <paramref name="agreement"/> that state the same, in the order of the text.</summary>
    /// <param name="form">One that <see cref="Knows"/>.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="shown">What is shown already.</param>
    public IEnumerable<LibraryPassage> Beside(ValueForm form, Agreement agreement, LibraryPassage shown) => form == ValueForm.Term ? [] :
        Placed(SpansOf(form, agreement), [.. library.PassagesOf(agreement)]).Where(place => IsMeant(form, place)).Select(place => place.Passage).Where(passage => passage != shown).Distinct();

    private static bool IsOwn(ValueForm form, Place place) => form != ValueForm.Survival || Secret().IsMatch(place.Sentence.Compact) || Secret().IsMatch(place.Passage.Caption);

    /// <summary>The time that <paramref name="passage"/> states for a payment or for keeping records; null where it states none.</summary>
    public ShownClause? FindIn(ValueForm form, LibraryPassage passage)
    {
        var stated = Placed(SpansOf(form, passage.Agreement), [passage]).Where(place => IsMeant(form, place)).ToList();
        return stated.Count > 0 ? Shown(form, stated, true) : null;
    }

    private IEnumerable<TextSpan> SpansOf(ValueForm form, Agreement agreement)
    {
        var facts = library.DeadlinesOf(agreement);
        return form switch
        {
            ValueForm.Term => facts.Term is { } term ? [term.Span] : [],
            ValueForm.RenewalNotice => Of(DeadlineKind.RenewalNotice, DeadlineKind.TerminationNotice),
            ValueForm.TerminationNotice => Of(DeadlineKind.TerminationNotice),
            ValueForm.Survival => Of(DeadlineKind.SurvivalEnd),
            ValueForm.Payment => Of(DeadlineKind.Payment),
            ValueForm.Retention => Of(DeadlineKind.Retention),
            ValueForm.Court => Forums(ForumKind.Jurisdiction),
            ValueForm.Law => Forums(ForumKind.GoverningLaw),
            _ => [],
        };

        IEnumerable<TextSpan> Of(params DeadlineKind[] kinds) => facts.Deadlines.Where(d => kinds.Contains(d.Kind) && d.Rule is not Promptly).Select(d => d.Span);

        IEnumerable<TextSpan> Forums(ForumKind kind) => ForumReader.Read(agreement).Where(f => f.Kind == kind).Select(f => f.Span);
    }

    private static IEnumerable<Place> Placed(IEnumerable<TextSpan> spans, ImmutableArray<LibraryPassage> passages)
    {
        foreach (var span in spans)
        {
            if (passages.FirstOrDefault(p => p.Span.Contains(span)) is { } passage && SentenceCutter.Cut(passage).Find(s => s.Span.Overlaps(span)) is { } sentence)
            {
                yield return new Place(span, passage, sentence);
            }
        }
    }

    // A notice against renewal ends the agreement too: which it is, the sentence says.
    private static bool IsMeant(ValueForm form, Place place) => form switch
    {
        ValueForm.RenewalNotice => Prolonging().IsMatch(place.Sentence.Compact) || place.Compact.Contains("満了", StringComparison.Ordinal),
        ValueForm.TerminationNotice => !Prolonging().IsMatch(place.Sentence.Compact),
        ValueForm.Survival => Secret().IsMatch(place.Sentence.Compact) || Secret().IsMatch(place.Passage.Caption) || Secret().IsMatch(place.Passage.Referred),
        ValueForm.Payment => Paying().Match(place.After) is { Success: true } paid && !OtherMoney().IsMatch(place.Before + paid.Value),
        _ => true,
    };

    private static ShownClause Shown(ValueForm form, List<Place> places, bool sure)
    {
        var place = places[0];
        var text = place.Passage.Agreement.Text;
        var alone = places.TrueForAll(p => p.Compact == place.Compact) && !Leaning().IsMatch(place.Compact) && (form != ValueForm.Payment || !Closing().IsMatch(place.Sentence.Compact));

        // 東京簡易裁判所又は東京地方裁判所
        var words = alone ? SentenceWords.OneLine(place.Span.Slice(text))
            : form == ValueForm.Court && places.TrueForAll(p => p.Sentence == place.Sentence) ? SentenceWords.OneLine(new TextSpan(place.Span.Start, places[^1].Span.End).Slice(text))
            : null;
        return sure && words is { Length: <= SentenceWords.Longest } ? new ShownClause(place.Passage, place.Sentence, words) : ShownClause.Of(place.Passage, place.Sentence);
    }

    private bool SureTerm(ValueForm form, Agreement agreement) => form != ValueForm.Term || library.DeadlinesOf(agreement).Term is not { Flaw: RuleFlaw.Contradiction };

    // 相手方に対し1か月前まで · 対価として…: the words begin in another phrase. 1年間, 末日まで alone say not from when.
    [GeneratedRegex("に対し|として|\\A(?:[0-9一二三四五六七八九十]+(?:年|[かヶカヵ箇]月|日|週間)間?(?:前|以内)?(?:まで)?に?)\\z")]
    private static partial Regex Leaning();

    [GeneratedRegex("更新|継続|延長")]
    private static partial Regex Prolonging();

    [GeneratedRegex("秘密|機密|守秘|漏")]
    private static partial Regex Secret();

    // に、支払う · 払い; not に請求し、…支払う
    [GeneratedRegex("\\A(?:(?!請求|返).)*?(?:支払|払い|振込|振り込|納付|納入)")]
    private static partial Regex Paying();

    // 月末締め翌月25日払い: the day of payment alone says not of which month; not 締結
    [GeneratedRegex("締(?!結)")]
    private static partial Regex Closing();

    [GeneratedRegex("違約|遅延|遅滞|損害|賠償|過払|返還|期限の利益|解約金|取り?消")]
    private static partial Regex OtherMoney();

    private sealed record Place(TextSpan Span, LibraryPassage Passage, Sentence Sentence)
    {
        public string Compact { get; } = Folding.Compact(Span.Slice(Passage.Agreement.Text));

        /// <summary>The sentence's words before those of the fact.</summary>
        public string Before => Span.Start > Sentence.Span.Start ? Folding.Compact(new TextSpan(Sentence.Span.Start, Span.Start).Slice(Passage.Agreement.Text)) : "";

        /// <summary>The sentence's words behind those of the fact.</summary>
        public string After => Span.End < Sentence.Span.End ? Folding.Compact(new TextSpan(Span.End, Sentence.Span.End).Slice(Passage.Agreement.Text)) : "";
    }
}
