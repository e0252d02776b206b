using System.Buffers;
using System.Collections.Immutable;

namespace ContractBot.Agreements.Facts;

/// <summary>Reads the deadlines and periods that an agreement states. Knows no day: <see cref="DeadlineCalendar"/> finds the dates.</summary>
public static class DeadlineReader
{
    private static readonly SearchValues<char> TimeUnits = SearchValues.Create("年月日週前間期");

    /// <summary>All of them, in the order of the text.</summary>
    public static DeadlineFacts Read(Agreement agreement)
    {
        var bearers = new BearerReader(agreement.Parties);
        var signedOn = SignedOn(agreement);
        var found = new List<(Deadline Deadline, int Order)>();
        var terms = new List<(Term Term, ProvisionWords Words)>();
        var open = new List<(Deadline Deadline, ProvisionWords Words, int Order)>();
        var sentences = new List<(FactSentence Sentence, ProvisionWords Words)>();
        foreach (var words in ProvisionWords.Of(agreement))
        {
            foreach (var sentence in FactSentence.Of(agreement.Text, words.Span))
            {
                sentences.Add((sentence, words));
                if (AmendingWords(sentence.Text))
                {
                    continue;
                }

                var phrases = PhrasesOf(sentence, signedOn);
                var term = TermReader.Read(words, sentence, phrases, agreement.Text);
                if (term is null && TermReader.ReadOpen(words, sentence) is { } unread)
                {
                    phrases.RemoveAll(p => p.Start < unread.End && unread.Start < p.End);
                    open.Add((new Deadline(DeadlineKind.Expiry, words.Provision, unread.Term.Span, new TermEnd(unread.Term), null, null), words, found.Count));
                }

                foreach (var phrase in phrases)
                {
                    if (phrase == term?.Phrase)
                    {
                        // Renewal stands in what follows, so the rule is made once all is read.
                        terms.Add((term.Value.Term, words));
                        found.Add((new Deadline(DeadlineKind.Expiry, words.Provision, term.Value.Term.Span, new TermEnd(term.Value.Term), null, null), found.Count));
                    }
                    else if (Keeps(sentence, phrase))
                    {
                        found.Add((new Deadline(
                            DeadlineKindRule.Of(sentence, phrase), words.Provision, sentence.SpanOf(phrase.Start, phrase.End), phrase.Rule,
                            bearers.Before(sentence.Text, phrase.Start) ?? ParentBearer(bearers, agreement, words), phrase.Recurs), found.Count));
                    }
                }
            }
        }

        if (terms.Count == 0 && open.Count > 0)
        {
            var (deadline, words, order) = open[0];
            terms.Add((((TermEnd)deadline.Rule).Term, words));
            found.Insert(order, (deadline, order));
        }

        var closed = sentences.Select(s => (Read: ClosedDayReader.Read(s.Sentence), s.Words.Provision.Address)).Where(s => s.Read is not null)
            .Select(s => (s.Read!.Value.Rule, s.Read.Value.Scope, s.Address)).ToList();
        var whole = TermsWithRenewal(terms, sentences);
        return new DeadlineFacts(
            agreement,
            Main(whole),
            [.. whole.Values],
            [.. found.Select(f => f.Deadline.Rule is TermEnd { Term: var t } && whole.TryGetValue(t, out var read) ? f.Deadline with { Rule = new TermEnd(read) } : f.Deadline)
                .Select(d => d with { WhenClosed = ClosedDayRuleFor(d, closed) })
                .OrderBy(d => d.Span.Start)]);
    }

    /// <summary>The day of signing by the text, else by the sidecar.</summary>
    internal static DateOnly? SignedOn(Agreement agreement) => agreement.SignedOn?.Date ?? agreement.Sidecar?.SignedOn?.Value;

    private static List<TimePhrase> PhrasesOf(FactSentence sentence, DateOnly? signedOn)
    {
        if (!HasTime(sentence.Text))
        {
            return [];
        }

        var all = LengthPhrases.Before(sentence)
            .Concat(LengthPhrases.After(sentence))
            .Concat(DayPhrases.Dates(sentence, signedOn))
            .Concat(DayPhrases.Named(sentence))
            .Concat(FiscalYearEnds.In(sentence))
            .Concat(OccasionPhrases.Immediacies(sentence))
            .Concat(OccasionPhrases.Beforehand(sentence))
            .OrderBy(p => p.Start).ThenByDescending(p => p.End);

        // Of two that overlap, the one that ends first keeps its words and the other those behind them, if it has any of its own.
        var apart = new List<TimePhrase>();
        foreach (var phrase in all)
        {
            var over = apart.FindIndex(p => p.Start < phrase.End && phrase.Start < p.End);
            if (over < 0)
            {
                apart.Add(phrase);
            }
            else if (apart[over].Form == TimeForm.Prompt && phrase.Form != TimeForm.Prompt)
            {
                apart[over] = phrase;
            }
        }

        apart.Sort((a, b) => a.Start.CompareTo(b.Start));
        return AlternativePhrases.Join(sentence, apart);
    }

    // Cheap: most sentences have no words of time at all.
    private static bool HasTime(string text) => text.AsSpan().ContainsAny(TimeUnits) || text.Contains("なく", StringComparison.Ordinal) || text.Contains("やかに", StringComparison.Ordinal) || text.Contains("ちに", StringComparison.Ordinal) || text.Contains("無く", StringComparison.Ordinal);

    // 「第3条中「1年」を「2年」に改める」 changes another agreement.
    private static bool AmendingWords(string text) => text.Contains('「', StringComparison.Ordinal)
        && (text.Contains("に改め", StringComparison.Ordinal) || text.Contains("読み替え", StringComparison.Ordinal) || text.Contains("読替え", StringComparison.Ordinal));

    // A renewal's length belongs to the term; a length that nothing begins and nothing says what for is no period to keep.
    private static bool Keeps(FactSentence sentence, TimePhrase phrase) => phrase switch
    {
        { Form: TimeForm.Lasting, Rule: Following { Anchor.Kind: AnchorKind.TermEnd } } => !IsRenewal(sentence.Text, phrase),
        { Form: TimeForm.Lasting, Rule: Following { Anchor: null } } => !IsRenewal(sentence.Text, phrase) && DeadlineKindRule.Of(sentence, phrase) is not DeadlineKind.Other,
        { Form: TimeForm.Lasting } => !IsRenewal(sentence.Text, phrase),
        _ => true,
    };

    private static bool IsRenewal(string text, TimePhrase phrase)
    {
        var rest = text.AsSpan(phrase.End, Math.Min(24, text.Length - phrase.End));
        return rest.Contains("更新", StringComparison.Ordinal) || rest.Contains("継続", StringComparison.Ordinal) || rest.Contains("延長", StringComparison.Ordinal)
            || (text.AsSpan(0, phrase.Start).Contains("満了", StringComparison.Ordinal) && (rest.StartsWith("有効", StringComparison.Ordinal) || rest.StartsWith("効力を有", StringComparison.Ordinal)));
    }

    // 「支払日が休業日に当たるときは」 stands in the article of the days that it moves.
    private static ClosedDayRule? ClosedDayRuleFor(Deadline deadline, List<(ClosedDayRule Rule, ClosedDayScope Scope, ProvisionAddress Place)> rules) =>
        rules.Find(r => DeadlineCalendar.SameArticle(r.Place, deadline.Provision.Address)
            && r.Scope != ClosedDayScope.Term && (r.Scope == ClosedDayScope.Payments ? deadline.Kind == DeadlineKind.Payment : deadline.Rule is not (TermEnd or Preceding or Promptly))).Rule;

    private static string? ParentBearer(BearerReader bearers, Agreement agreement, ProvisionWords words) =>
        words.Parent is { } parent && FactSentence.Of(agreement.Text, parent) is [.., var last] ? bearers.Before(last.Text, last.Text.Length) : null;

    private static Dictionary<Term, Term> TermsWithRenewal(List<(Term Term, ProvisionWords Words)> terms, List<(FactSentence Sentence, ProvisionWords Words)> sentences)
    {
        var whole = new Dictionary<Term, Term>();
        foreach (var (term, words) in terms)
        {
            // In its own article first; an article on renewal of its own speaks of the only term there is.
            var renewal = RenewalIn(term, sentences.Where(s => s.Words.Article is { } a && a == words.Article && s.Words.Part == words.Part).Select(s => s.Sentence).ToList());
            if (renewal is null && terms.Count == 1)
            {
                renewal = RenewalIn(term, sentences.Where(s => s.Words.Part.Ordinal == 0).Select(s => s.Sentence).Where(s => s.Text.Contains('期', StringComparison.Ordinal)).ToList());
            }

            var contradicted = terms.Any(other => other.Term != term && words.Article?.Variant is null && other.Words.Article?.Variant is null
                && other.Term.Name == term.Name && term.Name is not null && Differ(term, other.Term));
            var closed = sentences.Where(s => s.Words.Article is { } a && a == words.Article && s.Words.Part == words.Part)
                .Select(s => ClosedDayReader.Read(s.Sentence)).FirstOrDefault(r => r is { Scope: ClosedDayScope.Term });
            whole[term] = term with { Renewal = renewal, WhenClosed = closed?.Rule, Flaw = term.Flaw ?? (contradicted ? RuleFlaw.Contradiction : null) };
        }

        return whole;
    }

    private static bool Differ(Term one, Term other) =>
        (one.EndsOn is { } a && other.EndsOn is { } b && a != b) || (one.Length is { } x && other.Length is { } y && x != y);

    private static AutomaticRenewal? RenewalIn(Term term, List<FactSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (RenewalReader.Read(sentences[i], term) is { } renewal)
            {
                return sentences.Skip(i + 1).Take(3).Aggregate(renewal, RenewalReader.WithLimit);
            }
        }

        return null;
    }

    private static Term? Main(Dictionary<Term, Term> terms) =>
        terms.Values.FirstOrDefault(t => t.Name is "有効期間" or "契約期間" or "協定期間" or "委託期間") ?? terms.Values.FirstOrDefault();
}

/// <summary>What an agreement states about times.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Term">Its own term; null where none was read.</param>
/// <param name="Terms">All terms that its body states, in the order of the text.</param>
/// <param name="Deadlines">All deadlines and periods, in the order of the text.</param>
public sealed record DeadlineFacts(Agreement Agreement, Term? Term, ImmutableArray<Term> Terms, ImmutableArray<Deadline> Deadlines);
