using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContractBot.Agreements;
using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Teams.Turns;

/// <summary>
/// Questions to begin with, made from what the agreements hold: a date to come, a clause, a comparison. Each was put to the agreements first and has an answer.
/// </summary>
internal sealed class ExampleQuestions
{
    /// <summary>How many there are at most.</summary>
    public const int Count = 3;

    /// <summary>So many candidates of each kind are tried.</summary>
    private const int MaximumTries = 12;

    private const int MaximumLookedAt = 30;

    private static readonly string[] Kinds = ["協定", "覚書", "契約"];

    private readonly ConditionalWeakTable<AgreementLibrary, Made> _made = [];

    /// <summary>Up to <see cref="Count"/> questions that <paramref name="services"/> answer on <paramref name="today"/>.</summary>
    public ImmutableArray<string> Of(AnsweringServices services, DateOnly today)
    {
        if (_made.TryGetValue(services.Library, out var made) && made.Day == today)
        {
            return made.Questions;
        }

        made = new(today, Make(services, today));
        _made.AddOrUpdate(services.Library, made);
        return made.Questions;
    }

    private static ImmutableArray<string> Make(AnsweringServices services, DateOnly today)
    {
        // To know by what an agreement alone is called takes a while: in a large collection only some are looked at.
        var named = new Dictionary<string, string?>(StringComparer.Ordinal);
        var dates = services.Deadlines.Coming(today).TakeWhile(entry => entry.Date is not null)
            .Take(MaximumLookedAt)
            .Select(entry => NameOf(services.Library.Find(entry.Agreement)!) is { } name && TeamsTexts.DateExample(entry.Kind, name) is { } question ? new Example(question, entry.Date) : null)
            .OfType<Example>();
        var clauses = Interleaved([.. services.Library.Standing.Take(MaximumLookedAt)
            .Select(agreement => (Agreement: agreement, Name: NameOf(agreement)))
            .Where(pair => pair.Name is not null)
            .OrderBy(pair => pair.Name!.Length)
            .Select(pair => pair.Agreement.Body.AllArticles().Select(article => article.Caption).OfType<string>()
                .OrderBy(caption => IsTopic(caption) ? 0 : 1)
                .Select(caption => new Example(TeamsTexts.ClauseExample(pair.Name!, caption), null)))]);
        var comparisons = services.Library.Standing.Length > 1
            ? ClauseComparison.Topics.Select(topic => new Example(TeamsTexts.CompareExample(topic.Japanese), null))
            : [];
        var chosen = ImmutableArray.CreateBuilder<Example>();
        foreach (var kind in new[] { dates, clauses, comparisons, clauses, clauses })
        {
            if (chosen.Count < Count && kind.Distinct().Except(chosen).Take(MaximumTries).FirstOrDefault(example => IsAnswered(example, services, today)) is { } example)
            {
                chosen.Add(example);
            }
        }

        return [.. chosen.Select(example => example.Question)];

        string? NameOf(Agreement agreement) =>
            named.TryGetValue(agreement.Id, out var name) ? name : named[agreement.Id] = CalledAlone(agreement, services.Library);
    }

    // 再委託の禁止 is what people ask about, 総則 is not.
    private static bool IsTopic(string caption) => ClauseComparison.Topics.Any(topic => caption.Contains(topic.Japanese, StringComparison.Ordinal));

    // By the party that calls this agreement and no other, which is hardly the asker's own; else by the title, if that calls no other.
    private static string? CalledAlone(Agreement agreement, AgreementLibrary library) => agreement.Parties
        .Where(party => !party.IsBlank)
        .Select(party => TeamsTexts.AgreementWith(party.Name, KindOf(agreement)))
        .OrderBy(name => name.Length)
        .Append(agreement.Title)
        .FirstOrDefault(name => library.Named(name) is [var only] && only.Id == agreement.Id);

    private static string KindOf(Agreement agreement) => Array.Find(Kinds, kind => agreement.Title.Contains(kind, StringComparison.Ordinal)) ?? Kinds[^1];

    private static bool IsAnswered(Example example, AnsweringServices services, DateOnly today) =>
        example.Question.Length <= QuestionLimits.MaximumLength
        && services.Answerer.Answer(example.Question, Conversation.Empty, today).Answer is { Status: AnswerStatus.Answered } answer
        && (example.Date is not { } date || (!answer.Dates.IsDefault && answer.Dates.Any(given => given.Date == date)));

    // One of each agreement, then the second of each …
    private static IEnumerable<Example> Interleaved(List<IEnumerable<Example>> lists)
    {
        var longest = lists.Count == 0 ? 0 : lists.Max(list => list.Count());
        return Enumerable.Range(0, longest).SelectMany(i => lists.SelectMany(list => list.Skip(i).Take(1)));
    }

    /// <param name="Date">The date that its answer must give; null for none.</param>
    private sealed record Example(string Question, DateOnly? Date);

    private sealed record Made(DateOnly Day, ImmutableArray<string> Questions);
}
