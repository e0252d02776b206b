using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary><c>契約期間を令和9年3月31日まで延長する</c>: a change without the words that it replaces.</summary>
internal static partial class StatedChangeRule
{
    /// <summary>Reads the clause; null where it changes nothing.</summary>
    public static StatedChange? Read(Clause clause, Target? before)
    {
        var match = Form().Match(clause.Words);
        if (!match.Success || Unchanged().IsMatch(clause.Words))
        {
            return null;
        }

        var target = Target.Of(match, before);
        var subject = match.Groups["subject"].Value;
        return target is null && subject.Length == 0 ? null : new StatedChange(clause.Origin, target, subject, true);
    }

    // 契約期間を令和9年3月31日まで延長 · 第3条に定める委託料を金1,200,000円に変更 · 委託料は、金1,200,000円とする is no change by itself
    [GeneratedRegex($@"\A(?:{Target.Pattern}(?:に(?:定める|規定する|係る)|で定める|の|中の?)?)?(?<subject>[^\uE000\uE001、。をは]{{0,24}}?)(?:を|は|について|に関しては|の(?:終期|満了日|期限)を)、?[^。]{{0,80}}?(?:延長|短縮|増額|減額|変更|改定|改め|追加|増やす|減らす)")]
    private static partial Regex Form();

    // 変更しない · 変更があった場合 · 変更しようとするとき · 次のとおり変更 of the agreement as a whole
    [GeneratedRegex(@"変更(?:しない|がない|はない|があ|しよう|する場合|する(?:とき|もの|こと)(?!と)|の[^。]{0,8}(?:ない|効力))|の一部を(?:次|以下|下記)|一部(?:を)?変更|(?:契約|協定|覚書)書?(?:の内容)?を、?(?:次|以下|下記)の")]
    private static partial Regex Unchanged();
}
