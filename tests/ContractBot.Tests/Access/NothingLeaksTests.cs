using System.Text.Json;
using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Answering.Defects;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Tests.Support;
using System.Globalization;

namespace ContractBot.Tests.Access;

/// <summary>To somebody who may not see an agreement everything is, to the byte, as if it were not there.</summary>
public sealed class NothingLeaksTests
{
    private static readonly Person Somebody = new("tenant", "0a0a0a0a-0000-0000-0000-000000000001");

    public static TheoryData<string> Ids() => [.. Directory.EnumerateFiles(Repository.Corpus, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_an_agreement_out_of_sight_no_answer_to_the_question_sets_tells(string hidden)
    {
        using var data = new TemporaryFolder();
        using var without = Without(hidden);
        var guarded = AccessCases.Serve(AccessCases.Read(Repository.Corpus), data, ($"Access:Agreements:{hidden}", "")).For(Somebody);
        var absent = AccessCases.Serve(AccessCases.Read(without.Path), data).For(Somebody);

        Assert.DoesNotContain(hidden, guarded.Corpus.Agreements.Select(a => a.Id));
        var dialogues = Dialogues().ToList();
        Assert.True(dialogues.Count > 500, $"{dialogues.Count}");
        foreach (var turns in dialogues)
        {
            Assert.Equal(Answers(absent, turns), Answers(guarded, turns));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_an_agreement_out_of_sight_no_list_tells(string hidden)
    {
        using var data = new TemporaryFolder();
        using var without = Without(hidden);
        var guarded = AccessCases.Serve(AccessCases.Read(Repository.Corpus), data, ($"Access:Agreements:{hidden}", "")).For(Somebody);
        var absent = AccessCases.Serve(AccessCases.Read(without.Path), data).For(Somebody);

        Assert.Equal(Lists(absent), Lists(guarded));
    }

    [Fact]
    public void What_a_conversation_was_about_is_forgotten_when_it_goes_out_of_sight()
    {
        using var data = new TemporaryFolder();
        var reading = AccessCases.Read(Repository.Corpus);
        var before = AccessCases.Serve(reading, data).For(Somebody).Answerer.Answer("宮古島の事故報告は何日以内？", Conversation.Empty, AccessCases.Day);
        var after = AccessCases.Serve(reading, data, ("Access:Agreements:miyakojima-kosodate", "")).For(Somebody).Answerer;

        Assert.Equal("miyakojima-kosodate", before.Conversation.Agreements.Single());
        Assert.Equal(
            ContractBotJson.Line(after.Answer("着手届は誰に出す？", Conversation.Empty with { LastQuestion = before.Conversation.LastQuestion }, AccessCases.Day).Answer),
            ContractBotJson.Line(after.Answer("着手届は誰に出す？", before.Conversation, AccessCases.Day).Answer));
    }

    private static string Answers(AnsweringServices services, IReadOnlyList<string> turns)
    {
        var lines = new List<string>();
        var conversation = Conversation.Empty;
        foreach (var question in turns)
        {
            var turn = services.Answerer.Answer(question, conversation, AccessCases.Day);
            lines.Add(ContractBotJson.Line(turn.Answer));
            conversation = turn.Conversation;
        }

        return string.Join('\n', lines);
    }

    private static string Lists(AnsweringServices services) => string.Join('\n',
    [
        ContractBotJson.Line(AgreementSummary.Of(services.Corpus, services.Defects.Of)),
        ContractBotJson.Line(services.Deadlines.On(AccessCases.Day)),
        .. ClauseComparison.Topics.Select(t => ContractBotJson.Line(ComparisonJson.Of(services.Comparison.Compare(t.Japanese)))),
        .. ((string[])["契約", "協定 OR 委託", "事故 報告", "第5条", "サイボウズ", "秘密"]).Select(q => ContractBotJson.Line(SearchResultJson.Of(services.Search.Search(q, 50)))),
        .. services.Corpus.Agreements.Select(a => ContractBotJson.Line(new DefectReport(services.Links, CultureInfo.CurrentUICulture).Of(services.Defects.Of(a)))),
        .. services.Corpus.Agreements.Select(a => ContractBotJson.Line(AgreementJson.Of(a))),
    ]);

    private static IEnumerable<IReadOnlyList<string>> Dialogues() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests/ContractBot.Answering.Tests/Questions"), "*.jsonl")
        .SelectMany(File.ReadLines)
        .Where(line => line.Length > 0)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("turns").EnumerateArray().Select(t => t.GetString()!).ToList());

    private static TemporaryFolder Without(string hidden)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Corpus).Where(f => Path.GetFileNameWithoutExtension(f) != hidden))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        return folder;
    }
}
