using ContractBot.Answering;
using ContractBot.Resources;

namespace ContractBot.Commands;

/// <summary>An answer as lines of text.</summary>
internal static class AnswerLines
{
    /// <summary>Writes the answer's words, then what is quoted, then what else there is.</summary>
    public static void Write(Answer answer, TextWriter output)
    {
        output.WriteLine(answer.Text);
        foreach (var citation in answer.Citations)
        {
            output.WriteLine();
            WriteCitation($"[{citation.N}] ", citation, output, withQuote: !answer.Text.Contains(citation.Quote, StringComparison.Ordinal));
        }

        if (!answer.Dates.IsEmpty)
        {
            output.WriteLine();
        }

        foreach (var date in answer.Dates)
        {
            output.WriteLine(Say.With(Texts.DateLine, DateKinds.Name(date.Kind), date.Date?.ToString("yyyy-MM-dd") ?? Texts.DateUnknown, date.Rule, date.Citation));
            foreach (var assumption in date.Assumptions.Where(a => !answer.Text.Contains(a, StringComparison.Ordinal)))
            {
                output.WriteLine($"    {assumption}");
            }
        }

        if (!answer.Related.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(Texts.RelatedHeading);
            foreach (var citation in answer.Related)
            {
                WriteCitation("- ", citation, output);
            }
        }

        if (!answer.Suggestions.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(Texts.SuggestionsHeading);
            foreach (var suggestion in answer.Suggestions)
            {
                output.WriteLine($"- {suggestion}");
            }
        }
    }

    /// <summary>Writes where a quotation stands, its words unless they were written already, and the link that opens it.</summary>
    public static void WriteCitation(string mark, Citation citation, TextWriter output, bool withQuote = true)
    {
        output.WriteLine($"{mark}{Place(citation)}");
        if (withQuote)
        {
            output.WriteLine($"    「{citation.Quote.ReplaceLineEndings("\n    ")}」");
        }

        output.WriteLine($"    {citation.Url}");
    }

    /// <summary>Where a quotation stands: title, locator, caption and version.</summary>
    public static string Place(Citation citation) =>
        $"{citation.Title} {citation.Locator}"
        + (citation.Caption is null ? "" : $"（{citation.Caption}）")
        + (citation.Variant is null ? "" : $"【{citation.Variant}】");
}
