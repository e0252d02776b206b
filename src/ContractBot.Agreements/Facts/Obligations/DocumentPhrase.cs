using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Finds the documents that an action has somebody hand in, and the forms for them.</summary>
internal static partial class DocumentPhrase
{
    /// <summary>The documents handed in by <paramref name="action"/>: <c>別紙様式第2号により着手届を甲に提出する</c>.</summary>
    public static ImmutableArray<SubmittedDocument> In(Agreement agreement, string masked, TextSpan action)
    {
        var words = masked[action.Start..action.End];
        var found = ImmutableArray.CreateBuilder<SubmittedDocument>();
        var usedForm = -1;
        foreach (Match match in Document().Matches(words))
        {
            var name = match.Groups["name"];
            if ((!match.Groups["by"].Success && !HandingIn().IsMatch(words, match.Index)) || NoDocument().IsMatch(name.Value) || found.Any(d => d.Name == name.Value))
            {
                continue;
            }

            var span = new TextSpan(action.Start + name.Index, action.Start + name.Index + name.Length);
            var (form, at) = FormOf(words, name.Index);

            // A form is that of the first document behind it.
            form = at == usedForm ? null : form;
            usedForm = at;
            found.Add(new SubmittedDocument(span.Slice(agreement.Text), span, form, form is null ? null : PartOf(agreement, form)));
        }

        return found.ToImmutable();
    }

    private static (string? Form, int At) FormOf(string words, int document)
    {
        var match = Form().Matches(words[..document]).LastOrDefault();
        return match is null ? (null, -1) : (Widths.ToHalfWidth(match.Groups["form"].Value).Replace(" ", "", StringComparison.Ordinal), match.Index);
    }

    private static Part? PartOf(Agreement agreement, string form) =>
        agreement.Parts.Skip(1).FirstOrDefault(p => IsNamed(p.Label, form) || IsNamed(p.Heading, form));

    private static bool IsNamed(string? name, string form) =>
        name is not null && Widths.ToHalfWidth(name).Replace(" ", "", StringComparison.Ordinal) is var folded
        && (folded == form || folded.StartsWith(form, StringComparison.Ordinal) || (folded.Length > 2 && form.EndsWith(folded, StringComparison.Ordinal)));

    // 提出し · 届け出る · 添付する · 交付する · 報告書により…報告する
    [GeneratedRegex(@"(?:提出|届け?出|送付|交付|添付|報告(?:し|する|を行|しなければ)|申請し)(?!した|された|があ|を受け|を求)")]
    private static partial Regex HandingIn();

    // 事故報告書を作成し · 着手届及び · 契約者等異動報告書により · 事業完了◇◇◇◇報告書を · 休暇届を
    [GeneratedRegex(@"(?<name>[一-龥々ァ-ヶーA-Za-z◇]{0,24}?(?:[一-龥々ァ-ヶー◇]+(?:書類|資料|書|届|届出|台帳|計画|計画表|工程表|明細表|調書|名簿|見積|写し)|書類|資料|領収証|証憑書類|工程表))(?:等)?(?=を(?!備|保管|保存|整備)|に(?=[^、]{0,40}添付)|及び|又は|並びに|(?<by>により|によって|をもって)|、|の(?:原本|写し|提出(?!に応))|[0-9\s]*(?:部|通))")]
    private static partial Regex Document();

    // 別紙様式第5号により · 様式第1号の · 別記様式3
    [GeneratedRegex(@"(?<form>(?:別紙|別記)?\s*様式\s*第?\s*[0-9一二三四五六七八九十]+\s*号?(?:の[0-9一二三四五六七八九十]+)?)(?=[^、]{0,30}\z|[^、]*、[^、]{0,30}\z)")]
    private static partial Regex Form();

    // 書面 · 契約書 · 当該文書 · 計画書に従い
    [GeneratedRegex(@"\A(?:◇|の)*(?:書面|文書|[本当]該?契約書|契約書|仕様書|計画|電磁的記録|設計図書)\z|契約書\z(?<!変更契約書)")]
    private static partial Regex NoDocument();
}
