using System.Diagnostics;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Answering.Deadlines;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Questions;

/// <summary>How long questions to so many agreements take on one core without a language model, and what holding the agreements takes.</summary>
internal static class QuestionsVerb
{
    private const int Warming = 1;
    private const int Each = 4;
    private const int Slowest = 12;
    private const int LongestShown = 60;
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static int Run(int agreements, string words, TextWriter output)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"contractbot-generated-{agreements}"));
        GeneratedCorpus.WriteOnce(folder, agreements);
        var reading = Time(output, "read", () => TextInForce.On(CorpusReader.Read(folder, null, CancellationToken.None), Today));
        var analyzer = Time(output, "words of the corpus", () => AgreementLibrary.AnalyzerFor(reading));
        var library = Time(output, "index, names, deadlines", () => AgreementLibrary.Build(reading, analyzer));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{library.Agreements.Length} agreements, {library.Index.DocumentCount} provisions; {Memory.Managed():F0} MB of objects, {Memory.Resident():F0} MB resident, {Memory.Peak():F0} MB at most"));
        OneCore.Use();
        var deadlines = new DeadlineList(library, new NoLinks(), Japanese);
        Time(output, "the first list of deadlines", () => deadlines.On(Today, until: Today.AddDays(90)));
        var answerer = new Answerer(library, analyzer, new NoLinks(), Japanese);
        var questions = GeneratedQuestions.To(agreements, Warming + Each).Select((question, number) => (question, IsWarming: number < Warming * GeneratedQuestions.FormCount))
            .Where(asked => asked.question.Form.Contains(words, StringComparison.Ordinal))
            .ToLookup(static asked => asked.IsWarming, static asked => asked.question);
        foreach (var question in questions[true])
        {
            Ask(answerer, question, new Sample());
        }

        var all = new Sample();
        var forms = new List<(string Form, double Milliseconds, AnswerStatus Status)>();
        foreach (var question in questions[false])
        {
            var (milliseconds, status) = Ask(answerer, question, all);
            forms.Add((question.Form, milliseconds, status));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count} turns of {questions[true].Count()} forms of question, one core: median {all.Median / 1000:F1} ms, 99th percentile {all.Percentile(99) / 1000:F1} ms, the slowest {all.Percentile(100) / 1000:F1} ms; {forms.Count(static f => f.Status == AnswerStatus.Answered)} of {forms.Count} answered"));
        foreach (var form in forms.GroupBy(static f => f.Form).OrderByDescending(static g => g.Max(f => f.Milliseconds)).Take(Slowest))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {form.Average(static f => f.Milliseconds),8:F1} ms, at most {form.Max(static f => f.Milliseconds),8:F1} ms  {form.First().Status,-10} {Short(form.Key)}"));
        }

        TimeLists(output, library, analyzer, deadlines);
        var part = reading with { Agreements = reading.Agreements.RemoveAt(agreements / 2) };
        var view = Time(output, "services for who may not see one agreement", () => AgreementLibrary.Build(part, AgreementLibrary.AnalyzerFor(part), library));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with those of {view.Agreements.Length} agreements {Memory.Managed():F0} MB of objects"));
        GC.KeepAlive(library);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after the questions {Memory.Managed():F0} MB of objects, {Memory.Resident():F0} MB resident, {Memory.Peak():F0} MB at most"));
        return 0;
    }

    /// <summary>Asks the turns in order; the slowest of them, and how the last was answered.</summary>
    private static (double Milliseconds, AnswerStatus Status) Ask(Answerer answerer, GeneratedQuestion question, Sample sample)
    {
        var (conversation, slowest, status) = (Conversation.Empty, 0.0, AnswerStatus.NotFound);
        foreach (var words in question.Turns)
        {
            var turn = sample.Take(() => answerer.Answer(words, conversation, Today), out var microseconds);
            (conversation, slowest, status) = (turn.Conversation, Math.Max(slowest, microseconds / 1000), turn.Answer.Status);
        }

        return (slowest, status);
    }

    // What commands, pages and reminders take beside answers.
    private static void TimeLists(TextWriter output, AgreementLibrary library, Kuromoji.IAnalyzer analyzer, DeadlineList deadlines)
    {
        var some = library.Standing[library.Standing.Length / 2].Id;
        var search = new ClauseSearch(library, analyzer, new NoLinks());
        Time(output, "deadlines of 90 days", () => deadlines.On(Today, until: Today.AddDays(90)).Length);
        Time(output, "deadlines of one agreement", () => deadlines.On(Today, some).Length);
        Time(output, "deadlines of the next day, 90 days", () => deadlines.On(Today.AddDays(1), until: Today.AddDays(91)).Length);
        Time(output, "all deadlines", () => deadlines.On(Today).Length);
        Time(output, "search 契約 甲", () => search.Search("契約 甲", 10).Total);
        Time(output, "search agreement:霧坂 再委託", () => search.Search("agreement:霧坂 再委託", 10).Total);
        Time(output, "search ヌノヴ", () => search.Search("ヌノヴ", 10).Total);
    }

    private static string Short(string form) => form.Length > LongestShown ? form[..LongestShown] : form;

    private static T Time<T>(TextWriter output, string what, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var processors = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var result = work();
        clock.Stop();
        process.Refresh();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:F3} s, {(process.TotalProcessorTime - processors).TotalSeconds:F3} s of processors"));
        return result;
    }

    private sealed class NoLinks : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost/agreements/{agreement}#{address.Anchor}");
    }
}
