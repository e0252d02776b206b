using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>署名欄の空欄: labels of the signature block with nothing beside them.</summary>
internal static partial class SignatureBlanks
{
    /// <summary>The defects, one for each signature block.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        if (!text.IsSigned)
        {
            yield break;
        }

        foreach (var block in text.Agreement.Parts.Select(p => p.SignatureBlock).OfType<SignatureBlock>())
        {
            var lines = Lines(text.Folded, block.Span);
            var blanks = new List<(string Label, TextSpan Span)>();
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i].Slice(text.Folded);
                var filledBelow = i + 1 < lines.Count && !Label().IsMatch(lines[i + 1].Slice(text.Folded)) && !Party().IsMatch(lines[i + 1].Slice(text.Folded));
                if (Label().Match(line) is { Success: true } match && !filledBelow)
                {
                    blanks.Add((White().Replace(match.Groups["label"].Value, ""), lines[i]));
                }
                else if (BlankMarks.In(line).Any() && !SigningDate(text, block, lines[i]))
                {
                    blanks.Add((LabelOf(line), lines[i]));
                }
            }

            if (blanks.Count > 0)
            {
                yield return new Defect(Finding.BlankSignature, block, blanks[0].Span, [string.Join('、', blanks.Select(b => b.Label).Distinct())]);
            }
        }
    }

    /// <summary>The label that opens a line with a blank behind it; without one, the line.</summary>
    private static string LabelOf(string line) => LeadingLabel().Match(line) is { Success: true } match
        ? White().Replace(match.Groups["label"].Value, "")
        : White().Replace(line.Trim(), " ");

    private static bool SigningDate(CheckedText text, SignatureBlock block, TextSpan line) =>
        block.DateSpan is { } date && line.Overlaps(date) && text.Agreement.SignedOn is null;

    private static List<TextSpan> Lines(string text, TextSpan block)
    {
        var lines = new List<TextSpan>();
        for (var start = block.Start; start < block.End;)
        {
            var end = text.IndexOf('\n', start, block.End - start) is >= 0 and var found ? found : block.End;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                lines.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return lines;
    }

    // (乙) 住所 · 名称 · 代表者役職 氏名 · 商 号: · 氏名 印
    [GeneratedRegex(@"\A\s*(?:[(\[]?[甲乙丙丁][)\]]?[\s:]*)?(?<label>(?:住\s*所|所\s*在\s*地|名\s*称|商\s*号|会\s*社\s*名|団\s*体\s*名|代\s*表\s*者(?:\s*(?:役\s*職|職|氏\s*名|名))*(?:\s*氏\s*名)?|役\s*職|職\s*名|氏\s*名)(?:\s*・\s*(?:氏\s*名|名\s*称))?)[\s:]*(?:[(\[]?(?:印|㊞)[)\]]?)?\s*\z")]
    private static partial Regex Label();

    // 乙　住所　〇〇県〇〇市 · 代表者：＿＿＿ · 署名：＿＿＿
    [GeneratedRegex(@"\A\s*(?:[(\[]?[甲乙丙丁][)\]]?[\s:]*(?:\([^()]{1,8}\))?[\s:]*)?(?<label>住\s*所|所\s*在\s*地|名\s*称|商\s*号|会\s*社\s*名|団\s*体\s*名|代\s*表\s*者(?:\s*(?:役\s*職|氏\s*名|名))*|代表取締役|役\s*職|職\s*名|氏\s*名|署\s*名)[\s:]")]
    private static partial Regex LeadingLabel();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    // 甲 · (乙)
    [GeneratedRegex(@"\A\s*[(\[]?(?:[甲乙丙丁]|委託者|受託者|発注者|受注者)[)\]]?[\s:]")]
    private static partial Regex Party();
}
