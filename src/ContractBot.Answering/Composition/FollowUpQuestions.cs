using ContractBot.Answering.Library;

namespace ContractBot.Answering.Composition;

/// <summary>Suggests questions that may follow: the neighbours of the provision that answered, and the other agreements.</summary>
internal sealed class FollowUpQuestions(AgreementLibrary library, AnswerTexts texts)
{
    private const int Most = 3;

    /// <summary>Up to three questions after <paramref name="passage"/> has answered one.</summary>
    public IEnumerable<string> For(LibraryPassage passage)
    {
        var captions = passage.Part.AllArticles().Where(a => a.Caption is not null).Select(a => a.Caption!).Distinct().ToList();
        var at = passage.Article?.Caption is { } caption ? captions.IndexOf(caption) : -1;
        var compares = library.Standing.Length > 1;
        var questions = new List<string>();
        for (var distance = 1; distance < captions.Count && questions.Count < Most - (compares ? 1 : 0); distance++)
        {
            var next = captions[(at + distance) % captions.Count];
            if (next != passage.Article?.Caption)
            {
                questions.Add(texts.CaptionQuestion(next));
            }
        }

        return compares ? questions.Append(texts.CompareQuestion) : questions;
    }
}
