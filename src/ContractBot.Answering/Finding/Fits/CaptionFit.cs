using ContractBot.Answering.Questions;
using ContractBot.Text;

namespace ContractBot.Answering.Finding.Fits;

/// <summary>Whether the question names the caption: 「知的財産権の帰属は？」 the caption 知的財産権の帰属, 「支払が遅れたら？」 what 委託費の支払 ends in.</summary>
internal sealed class CaptionFit(Question question, TopicScorer topics) : IFit
{
    private const int ShortestCaption = 3;
    private const double UnitWeight = 0.05;
    private const double MostNamed = 0.35;
    private const double MeantWeight = 0.12;
    private const double HeadWeight = 0.08;
    private const double SameMeaning = 0.7;

    private readonly string _question = Folding.Compact(question.Text);

    public string Description => "the question holds the caption, or what it ends in";

    public double Weigh(Candidate candidate) => Named(candidate.Words.Caption) + HeadNamed(candidate.Words.Caption);

    // An English question can only mean the caption.
    private double Named(string caption) =>
        caption.Length >= ShortestCaption && _question.Contains(caption, StringComparison.Ordinal)
            ? Math.Min(MostNamed, UnitWeight * caption.Length)
            : caption.Length > 1 && question.Topics.Any(t => topics.IsKey(t) && t.Pieces.Length == 1 && t.Surface.All(char.IsAscii) && t.Pieces[0].Alternatives.Any(a => a.Weight >= SameMeaning && a.Word == caption))
                ? MeantWeight
                : 0;

    // 支払 is what the caption 委託費の支払 is about, and not 過払金の返還.
    private double HeadNamed(string caption)
    {
        var end = caption.EndsWith('等') ? caption.Length - 1 : caption.Length;
        var start = end;
        while (start > 0 && !Script.IsHiragana(caption[start - 1]) && !"・()".Contains(caption[start - 1]))
        {
            start--;
        }

        return end - start >= 2 && _question.Contains(caption[start..end], StringComparison.Ordinal) ? HeadWeight : 0;
    }
}
