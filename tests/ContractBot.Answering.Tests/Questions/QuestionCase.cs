using System.Text.Json;

namespace ContractBot.Answering.Tests.Questions;

/// <summary>A question with what is expected of its answer; one line of a question file.</summary>
/// <param name="Gold">Places: agreement, article, paragraph, text in caption, part or variant; null is not looked at.</param>
/// <param name="Need">Whether any or all of them have to be cited.</param>
/// <param name="Must">From each list, one has to be in the text or the quotes.</param>
/// <param name="MustNot">None may be in the text.</param>
internal sealed record QuestionCase(
    string Id, string Kind, string[] Turns, JsonElement[][] Gold, string Need, string[][] Must, string[] MustNot, string Status)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<QuestionCase> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Questions", file))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<QuestionCase>(line, Options)!),
    ];

    /// <summary>What is wrong with <paramref name="answer"/>; null where it is right.</summary>
    public string? Fault(Answer answer)
    {
        var status = answer.Status switch
        {
            AnswerStatus.Answered => "answered",
            AnswerStatus.NotFound => "not_found",
            _ => "ambiguous",
        };
        if (status != Status)
        {
            return $"status {status}";
        }

        if (Status == "not_found")
        {
            return MustNotFault(answer);
        }

        var cited = Gold.Select(place => answer.Citations.Any(c => IsAt(c, place))).ToList();
        if (Need == "all" ? cited.Contains(false) : !cited.Contains(true))
        {
            return "gold not cited, but " + string.Join(" ", answer.Citations.Select(c => c.Agreement + " " + c.Locator));
        }

        var said = Squeeze(answer.Text + "\n" + string.Join("\n", answer.Citations.Select(c => c.Quote)));
        var missing = Must.FirstOrDefault(list => !list.Any(m => said.Contains(Squeeze(m), StringComparison.Ordinal)));
        return missing is not null ? $"missing {string.Join("|", missing)}" : MustNotFault(answer);
    }

    /// <summary>Whether the question is answered and its answer's first citation is a gold place.</summary>
    public bool IsCitedFirst(Answer answer) => answer.Status == AnswerStatus.Answered && Gold.Any(place => IsAt(answer.Citations[0], place));

    /// <summary>Whether <paramref name="citation"/> is at a gold place.</summary>
    public bool IsAtGold(Citation citation) => Gold.Any(place => IsAt(citation, place));

    private string? MustNotFault(Answer answer)
    {
        var text = Squeeze(answer.Text);
        var bad = MustNot.FirstOrDefault(m => text.Contains(Squeeze(m), StringComparison.Ordinal));
        return bad is null ? null : $"must not say {bad}";
    }

    private static bool IsAt(Citation citation, JsonElement[] place) =>
        citation.Agreement == place[0].GetString()
        && (place[1].ValueKind == JsonValueKind.Null || citation.Article == place[1].GetInt32())
        && (place[2].ValueKind == JsonValueKind.Null || citation.Paragraph == place[2].GetInt32())
        && (place[3].ValueKind == JsonValueKind.Null
            || $"{citation.Caption}\n{citation.Part}\n{citation.Variant}".Contains(place[3].GetString()!, StringComparison.Ordinal));

    private static string Squeeze(string text) => Folding.Compact(text);
}
