using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Description;

/// <summary>What a label of a signature block announces.</summary>
internal enum EntryLabel
{
    /// <summary>No label stands before the words.</summary>
    None,

    /// <summary>住所・所在地</summary>
    Address,

    /// <summary>名称・商号</summary>
    Organisation,

    /// <summary>氏名・代表者</summary>
    Person,

    /// <summary>職名・役職</summary>
    Office,

    /// <summary>電話 and others that are not read.</summary>
    Other,
}

/// <summary>Cuts a line of a signature block at its labels: <c>住所 東京都…</c>, <c>職名　局長　氏名　丘野花子　印</c>.</summary>
internal static partial class EntryPieces
{
    /// <summary>The pieces of the line at <paramref name="line"/> with what announces each; words to be filled in give an empty piece.</summary>
    public static IEnumerable<(EntryLabel Label, TextSpan Words)> Of(string text, TextSpan line)
    {
        var folded = Widths.ToHalfWidth(line.Slice(text));
        var label = EntryLabel.None;
        var from = 0;
        foreach (Match match in Label().Matches(folded))
        {
            if (match.Index > from || label != EntryLabel.None)
            {
                yield return (label, Trim(folded, from, match.Index).Shift(line.Start));
            }

            label = LabelOf(match);
            from = match.Index + match.Length;
        }

        yield return (label, Trim(folded, from, folded.Length).Shift(line.Start));
    }

    private static EntryLabel LabelOf(Match match) =>
        match.Groups["address"].Success ? EntryLabel.Address
        : match.Groups["organisation"].Success ? EntryLabel.Organisation
        : match.Groups["office"].Success ? EntryLabel.Office
        : match.Groups["person"].Success ? EntryLabel.Person
        : EntryLabel.Other;

    private static TextSpan Trim(string folded, int start, int end)
    {
        end = start + Seal().Match(folded[start..end]).Index;
        while (start < end && char.IsWhiteSpace(folded[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(folded[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // 住 所 · 所在地: · 商号又は名称 · 代表者職氏名 · 役職 · 電話番号; a label ends at a space, a colon or the line's end
    [GeneratedRegex(@"(?<=\A|[\s)|])[(\[]?(?:(?<address>住\s*所(?:又は所在地)?|所\s*在\s*地|(?:本店|本社|主たる事務所|事務所)の?(?:所\s*在\s*地|住\s*所)|本\s*店)|(?<organisation>名\s*称|商\s*号(?:又は名称)?|(?:会\s*社|法\s*人|団\s*体|事業者|企業|機関)の?名(?:称)?)|(?<office>職\s*名|(?:代表者の?)?役\s*職\s*名?|肩\s*書)|(?<person>氏\s*名(?:又は|または|・)名\s*称|(?:代表者の?)?(?:職\s*・?\s*)?氏\s*名|代\s*表\s*者\s*(?:名)?|責任者)|電\s*話(?:番号)?|TEL|FAX|ファクシミリ|メール(?:アドレス)?|E-?mail|登録番号|法人番号|(?:契約)?締結日|生年月日|担当者?|(?:銀行|振込先?)?口座(?:番号)?|印(?=\s*:))[)\]]?(?:\s*:\s*|\s+|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // 　印 · (印) · ㊞ · (公印省略) at the end
    [GeneratedRegex(@"(?:\s+印|\s*[(\[【〔]\s*(?:印|公印省略|署名|記名押印|押印|自署)\s*[)\]】〕]|\s*㊞)?\s*\z")]
    private static partial Regex Seal();
}
