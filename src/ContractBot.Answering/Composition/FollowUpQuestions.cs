using System.Collections.Immutable;
using ContractBot.Answering.Library;

namespace ContractBot.Answering.Composition;

/// <summary>
/// Proposes questions that may follow: those of <c>follow-ups.tsv</c> on what answered, the captions beside it, and the other agreements.
/// Which of them are suggested, <see cref="Answerer"/> finds out by answering them.
/// </summary>
internal sealed class FollowUpQuestions(AgreementLibrary library, AnswerTexts texts)
{
    // A comparison of more agreements is none that anybody reads.
    private const int MostCompared = 30;
    private const int MostCaptions = 4;

    private static readonly Lazy<ImmutableArray<(string[] Words, string[] Japanese, string[] English)>> Loaded = new(() =>
        [.. DataFile.Rows("follow-ups.tsv").Select(columns => (DataFile.Words(columns[0]), DataFile.Words(columns[1]), DataFile.Words(columns.Length > 2 ? columns[2] : "")))]);

    /// <summary>Questions after <paramref name="passage"/> has answered one, the likeliest first; not all of them can be answered.</summary>
    public IEnumerable<string> For(LibraryPassage passage)
    {
        var (caption, own) = (passage.Caption, passage.Own);
        var byCaption = Loaded.Value.Where(row => row.Words.Any(w => caption.Contains(w, StringComparison.Ordinal))).ToList();
        var byWords = Loaded.Value.Where(row => !byCaption.Contains(row) && row.Words.Any(w => own.Contains(w, StringComparison.Ordinal)));
        var proposed = byCaption.Concat(byWords).SelectMany(row => texts.IsEnglish ? row.English : row.Japanese).Concat(Captions(passage));
        return (library.Standing.Length is > 1 and <= MostCompared ? proposed.Append(texts.CompareQuestion) : proposed).Distinct();
    }

    // The articles that follow, and the first ones behind the last.
    private IEnumerable<string> Captions(LibraryPassage passage)
    {
        var captions = passage.Part.AllArticles().Where(a => a.Caption is not null).Select(a => a.Caption!).Distinct().ToList();
        var at = passage.Article?.Caption is { } caption ? captions.IndexOf(caption) : -1;
        return Enumerable.Range(1, Math.Max(0, Math.Min(captions.Count - 1, MostCaptions))).Select(distance => texts.CaptionQuestion(captions[(at + distance) % captions.Count]));
    }
}
