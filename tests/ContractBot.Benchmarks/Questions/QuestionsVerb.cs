using System.Diagnostics;
using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Benchmarks.Generating;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Questions;

/// <summary>How long questions to so many agreements take on one core without a language model, and what holding the agreements takes.</summary>
internal static class QuestionsVerb
{
    private const int Warming = 60;
    private const int Questions = 400;
    private const int Slowest = 8;
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static int Run(int agreements, TextWriter output)
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
        var answerer = new Answerer(library, analyzer, new NoLinks());
        var questions = GeneratedQuestions.To(agreements, Warming + Questions).ToArray();
        foreach (var question in questions.AsSpan(0, Warming))
        {
            answerer.Answer(question, Conversation.Empty, Today);
        }

        var sample = new Sample();
        var timed = new List<(double Milliseconds, string Question, AnswerStatus Status)>();
        foreach (var question in questions.AsSpan(Warming))
        {
            var turn = sample.Take(() => answerer.Answer(question, Conversation.Empty, Today), out var microseconds);
            timed.Add((microseconds / 1000, question, turn.Answer.Status));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Questions} questions, one core: median {sample.Median / 1000:F1} ms, 99th percentile {sample.Percentile(99) / 1000:F1} ms; {timed.Count(static t => t.Status == AnswerStatus.Answered)} answered"));
        foreach (var (milliseconds, question, status) in timed.OrderByDescending(static t => t.Milliseconds).Take(Slowest))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {milliseconds,8:F1} ms  {status,-10} {question}"));
        }

        return 0;
    }

    private static T Time<T>(TextWriter output, string what, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var processors = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var result = work();
        clock.Stop();
        process.Refresh();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:F1} s, {(process.TotalProcessorTime - processors).TotalSeconds:F1} s of processors"));
        return result;
    }

    private sealed class NoLinks : ICitationLinks
    {
        public Uri LinkTo(string agreement, ProvisionAddress address) => new($"http://localhost/agreements/{agreement}#{address.Anchor}");
    }
}
