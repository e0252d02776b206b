using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Tests.Questions;
using Xunit.Abstractions;

namespace ContractBot.Answering.Tests;

/// <summary>Asks all questions of the question files, prints the score by kind, and holds what has been reached.</summary>
public partial class QuestionSetTests(ITestOutputHelper output)
{
    /// <summary>Each file of questions, the library that it asks, and how many of its questions have been answered rightly.</summary>
    public static TheoryData<string, string, int> Sets() => new()
    {
        { "questions.jsonl", "corpus", 187 },
        { "second.jsonl", "corpus", 91 },
        { "third.jsonl", "corpus", 77 },
        { "fourth.jsonl", "corpus", 90 }, // the first time that it was asked, 89 of 91 were right
        { "fifth.jsonl", "corpus", 61 }, // the first time, 54 of 63
        { "fifth-b.jsonl", "corpus", 56 }, // never looked at; the first time, 49 of 62
        { "seventh.jsonl", "corpus", 56 }, // the first time, 48 of 57
        { "sixth.jsonl", "others", 30 }, // the first time, 24 of 30
        { "sixth-seen.jsonl", "others", 24 }, // the first time, 23 of 30; no longer reserved: its misses were seen, and a concept was mended after one
        { "eighth.jsonl", "corpus", 60 }, // the first time, 55 of 61
        { "eighth-b.jsonl", "corpus", 52 }, // never looked at; the first time, 48 of 60
        { "ninth.jsonl", "others", 40 }, // the first time, 31 of 41
        { "ninth-b.jsonl", "others", 35 }, // never looked at; the first time, 33 of 40
        { "tenth.jsonl", "corpus", 40 }, // the first time, 39 of 46
        { "tenth-b.jsonl", "corpus", 38 }, // never looked at; the first time, 38 of 45
        { "eleventh.jsonl", "others", 35 }, // the first time, 27 of 39
        { "eleventh-b.jsonl", "others", 31 }, // never looked at; the first time, 31 of 39
        { "twelfth.jsonl", "corpus", 48 }, // the first time, 46 of 52
        { "invented.jsonl", "invented", 32 },
        { "invented2.jsonl", "invented", 41 },
        { "spoken.jsonl", "invented", 15 },
        { "unseen.jsonl", "unseen", 57 }, // the first time that it was asked, 47 of 58 were right
    };

    // What nobody is to read is not printed either.
    private static bool IsReserved(string file) => file.EndsWith("-b.jsonl", StringComparison.Ordinal);

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var set in Sets())
        {
            files.Add((string)set[0], (string)set[1]);
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_question_set_is_answered_at_least_as_well_as_before(string file, string library, int floor)
    {
        var cases = QuestionCase.Read(file);
        var byKind = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        var summary = new StringBuilder();
        var (first, falseRefusals, absentAnswered, plain) = (0, 0, 0, 0);
        var baseline = new PlainBm25(LibraryOf(library), TestLibraries.Analyzer);
        foreach (var question in cases)
        {
            var answer = TestLibraries.Ask(LibraryOf(library), question.Turns);
            var fault = question.Fault(answer);
            first += question.IsCitedFirst(answer) ? 1 : 0;
            falseRefusals += question.Status == "answered" && answer.Status != AnswerStatus.Answered ? 1 : 0;
            absentAnswered += question.Status == "not_found" && answer.Status == AnswerStatus.Answered ? 1 : 0;
            plain += baseline.IsRight(question) ? 1 : 0;
            var (right, all) = byKind.GetValueOrDefault(question.Kind);
            byKind[question.Kind] = (right + (fault is null ? 1 : 0), all + 1);
            if (fault is not null && !IsReserved(file))
            {
                summary.AppendLine(CultureInfo.InvariantCulture, $"{question.Id} {string.Join(" → ", question.Turns)}: {fault}");
            }
        }

        foreach (var (kind, (right, all)) in byKind)
        {
            summary.AppendLine(CultureInfo.InvariantCulture, $"{kind,-10} {right}/{all}");
        }

        var score = byKind.Values.Sum(v => v.Right);
        var answerable = cases.Count(c => c.Status == "answered");
        summary.AppendLine(
            CultureInfo.InvariantCulture,
            $"{file}: {score}/{cases.Count}; first citation right {first}/{answerable}, refused falsely {falseRefusals}, absent but answered {absentAnswered}/{cases.Count - answerable}; plain BM25 {plain}/{cases.Count}");
        output.WriteLine(summary.ToString());
        Console.WriteLine(summary.ToString());
        Assert.True(score >= floor, summary.ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_quote_is_the_text_at_its_place_to_the_letter(string file, string library)
    {
        var agreements = LibraryOf(library);
        foreach (var answer in AnswersTo(file, library))
        {
            foreach (var citation in answer.Citations.Concat(answer.Related))
            {
                Assert.Equal(agreements.Find(citation.Agreement)!.Text[citation.Start..citation.End], citation.Quote);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_citation_opens_a_place_that_holds_its_quote(string file, string library)
    {
        var agreements = LibraryOf(library);
        foreach (var answer in AnswersTo(file, library))
        {
            foreach (var citation in answer.Citations.Concat(answer.Related))
            {
                var agreement = agreements.Find(citation.Agreement)!;
                var anchor = citation.Url.Fragment[1..];
                var place = ProvisionFinder.ByAnchor(agreement, anchor);
                Assert.NotNull(place);
                Assert.True(place.Span.Start <= citation.Start && citation.End <= place.Span.End, $"{citation.Agreement}#{anchor}");
                Assert.Contains(ProvisionFinder.Find(agreement, citation.Locator), p => p.Address == place.Address);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Whatever_an_answer_puts_in_quotation_marks_is_cited(string file, string library)
    {
        foreach (var answer in AnswersTo(file, library).Where(a => a.Status == AnswerStatus.Answered))
        {
            Assert.NotEmpty(answer.Citations);
            foreach (var quoted in QuotationsIn(answer.Text))
            {
                Assert.Contains(answer.Citations, c => c.Quote.Contains(quoted, StringComparison.Ordinal));
            }

            foreach (var citation in answer.Citations)
            {
                Assert.Contains($"[{citation.N}]", answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_an_answered_question_has_citations(string file, string library)
    {
        foreach (var answer in AnswersTo(file, library))
        {
            Assert.Equal(answer.Status == AnswerStatus.Answered, !answer.Citations.IsEmpty);
            Assert.NotEqual("", answer.Text);
        }
    }

    private static AgreementLibrary LibraryOf(string name) => name switch
    {
        "corpus" => TestLibraries.Corpus,
        "unseen" => TestLibraries.Unseen,
        "others" => TestLibraries.Others,
        _ => TestLibraries.Invented,
    };

    private static IEnumerable<Answer> AnswersTo(string file, string library) =>
        QuestionCase.Read(file).Select(q => TestLibraries.Ask(LibraryOf(library), q.Turns));

    // The outermost 「…」: an agreement's own brackets stand inside, and titles in 『…』 may have some.
    private static IEnumerable<string> QuotationsIn(string answer)
    {
        var text = ExamplePattern().Replace(TitlePattern().Replace(answer, ""), "");
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '「' && depth++ == 0)
            {
                start = i + 1;
            }
            else if (text[i] == '」' && depth > 0 && --depth == 0)
            {
                yield return text[start..i];
            }
        }
    }

    // 「第3条を見せて」のように: how to ask, and no quotation.
    [GeneratedRegex("「第[^「」]*を見せて」のように")]
    private static partial Regex ExamplePattern();

    [GeneratedRegex("『[^』]*』")]
    private static partial Regex TitlePattern();
}
