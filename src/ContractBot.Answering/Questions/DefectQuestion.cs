using System.Text.RegularExpressions;

namespace ContractBot.Answering.Questions;

/// <summary>A question for what is wrong with a document: <c>この契約書に不備はある？</c></summary>
internal static partial class DefectQuestion
{
    /// <summary>Whether <paramref name="question"/> is one, and not one about a mistake that somebody might make.</summary>
    public static bool Is(string question)
    {
        var text = Folding.Compact(question);
        return AskedPattern().IsMatch(text) && !OccasionPattern().IsMatch(text);
    }

    // 契約書に不備はある? · 協定の誤りは? · 契約書の矛盾を教えて · 契約書をチェックして
    [GeneratedRegex("(?:契約書?|協定書?|条文|文書|書面)(?:に|の|で)?(?:(?:何か|なにか|どこか)?(?:不備|誤記|誤植|誤り|間違い|ミス|おかしな(?:点|ところ|箇所)|おかしい(?:点|ところ|箇所)|矛盾|欠陥)|を?(?:点検|チェック)して)")]
    private static partial Regex AskedPattern();

    // 契約書に不備があったときは?
    [GeneratedRegex("とき|時は|場合|たら|れば|なら|責任|損害|誰")]
    private static partial Regex OccasionPattern();
}
