using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Comparing;

/// <summary>Which agreements a question for a list of them looks at.</summary>
internal static partial class ListScope
{
    /// <summary>The agreements; null where <paramref name="question"/> is not for a list of them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="folded">Its text, folded.</param>
    /// <param name="library">All agreements.</param>
    /// <param name="isList">Whether it is known to ask for a list unless it names one agreement.</param>
    public static ImmutableArray<Agreement>? Of(Question question, string folded, AgreementLibrary library, bool isList)
    {
        if (question.UnknownName is not null)
        {
            return null;
        }

        if (question.Scope == AgreementScope.Named)
        {
            return Excepting().IsMatch(folded) ? Others(question.Agreements, library)
                : question.Agreements.Length > 1 && !question.IsSharedTitle && (isList || IsAsked(question, folded) || OfTwo().IsMatch(folded)) ? question.Agreements
                : null;
        }

        return question.Scope == AgreementScope.All && question.Agreements.Length < library.Standing.Length ? question.Agreements
            : question.Scope == AgreementScope.Inherited ? Outright().IsMatch(folded) ? library.Standing : null
            : isList || IsAsked(question, folded) || (question.Scope == AgreementScope.Unstated && OfThings().IsMatch(folded)) ? library.Standing
            : null;
    }

    private static bool IsAsked(Question question, string folded) =>
        question.Asks(QuestionKind.Compare | QuestionKind.Which | QuestionKind.Lacks) || Outright().IsMatch(folded) || Extreme().IsMatch(folded);

    private static ImmutableArray<Agreement> Others(ImmutableArray<Agreement> agreements, AgreementLibrary library)
    {
        var ids = agreements.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. library.Standing.Where(a => !ids.Contains(a.Id))];
    }

    // ミドリ精機と花山市で再委託できるのはどっち？
    [GeneratedRegex("(?:の|な)?(?:は|が)(?:どっち|どちら)(?!の?(?:負担|責任|者|側))")]
    private static partial Regex OfTwo();

    // 雇用契約以外で · 花山市を除いて
    [GeneratedRegex("以外|を?(?:除い|のぞい)て")]
    private static partial Regex Excepting();

    // どれ · どの契約 · 何件 · …できる契約は · …のある協定
    [GeneratedRegex("(?<!(?:もの|物|書類|こと|事項|項目|情報|費用|場合|とき|条|項)[はがっ]?て?)どれ(?!くらい|ぐらい|だけ|ほど)|どの(?:契約|協定|覚書|会社|相手|取引先|ところ)|どこの(?:契約|協定)|何件|(?:すべて|全て|全部|各|全)の?(?:契約|協定)|(?:契約|協定)(?:ごと|毎|別)|(?<=[るいたなうつむぶくすぬ])(?:契約|協定|覚書)書?(?:は|って|を|が)?(?:ある|ありますか?|あるか|どれ|教えて|一覧|リスト|全部|すべて|いくつ|ください|見せて|まとめて|出して|です|か|で|を)*[。?]*\\z|(?<=[0-9一二三四五六七八九十]+(?:年|か月|ヶ月|カ月|箇月|日|%|円)間?の)(?:契約|協定)|(?:all|which|every|each) (?:agreements?|contracts?)")]
    private static partial Regex Outright();

    // 一番高いのは · 最長のもの
    [GeneratedRegex("(?:一番|いちばん|最も|もっとも)、?(?:高|大き|長|多|重|低|小さ|短|少な|安|早|遅|速)い?[ぁ-ん]{0,6}(?:の|もの|やつ|契約|協定|ところ|会社|相手)|最(?:高|大|長|多|低|小|短|少|安)の(?:もの|やつ|契約|協定)")]
    private static partial Regex Extreme();

    // 管轄が東京のものは · 期間が2年のものは
    [GeneratedRegex("が.{1,12}(?:の|な)(?:もの|やつ|ところ)(?:は|って)?(?:どれ|ある|あります|か)*[。?]*\\z")]
    private static partial Regex OfThings();
}
