using System.Globalization;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Reads the words that say a place. All texts are folded to half-width forms.</summary>
internal static partial class PlacePattern
{
    /// <summary>A number as written, in digits or kanji.</summary>
    internal const string Number = $"[{KanjiNumber.CharacterClass}]{{1,8}}";

    // の3か月, の一部, の2項: not the branch of an article
    private const string NoBranch = $@"(?![{KanjiNumber.CharacterClass}]|\s?(?:項|号|つ|年|日|か|カ|ヶ|ケ|ヵ|箇|個|月|人|者|種|回|分|%|割|通|部|万|円|方|般|定|環|時|括|切|に(?!定め|規定|よ[りっる]|基づ|従|該当|掲げ|違反|準じ|準用|おい|係|関|いう|示)|以))";
    private const string Branches = $@"(?:\s?の\s?{Number}{NoBranch})*";
    private const string ArticleEnd = "条(?!件|約|例|文|項)";
    private const string ParagraphEnd = "項(?!目)";
    private const string ItemEnd = "号(?!機|室|店|車|線|館|棟|議案|証|様式|書式|被保険者|炉|電)";

    // 第5条（秘密保持）第2項: the caption between the steps
    private const string CaptionBetween = $@"(?:\s?\([^()\n第]{{1,30}}\)(?=\s?の?\s?第\s?{Number}\s?[項号]))?";

    private const string Article =
        $@"(?:第\s?(?<a>{Number})\s?{ArticleEnd}(?<ab>{Branches}){CaptionBetween}|(?<ra>前々|前各|前\s?(?<ran>{Number})\s?(?:か|ヶ|カ|ヵ|箇)?|次\s?(?<rax>{Number})\s?(?:か|ヶ|カ|ヵ|箇)?|前|次|同|本|この){ArticleEnd})";

    private const string Paragraph =
        $@"(?:第\s?(?<p>{Number})\s?{ParagraphEnd}(?<pb>{Branches})|(?<rp>前々|前各|前\s?(?<rpn>{Number})\s?|次\s?(?<rpx>{Number})\s?|前|次|同|本|この){ParagraphEnd})";

    private const string Item =
        $@"(?:第\s?(?<i>{Number})(?<ib>(?:\s?の\s?{Number})?)\s?{ItemEnd}(?<ib2>{Branches})|(?<ri>前々|前各|前\s?(?<rin>{Number})\s?|次\s?(?<rix>{Number})\s?|前|次|同|本|この)号(?!機|室|店|車|線|館|棟))";

    private const string LaterParagraph = $@"\s?の?\s?第?\s?(?<p>{Number})\s?{ParagraphEnd}(?<pb>{Branches})";
    private const string LaterItem = $@"\s?の?\s?(?:第?\s?(?<i>{Number})(?<ib>(?:の{Number})?)\s?{ItemEnd}(?<ib2>{Branches})|\((?<i>[0-9]{{1,2}})\)(?=に|の|を|又|及|、|、|から|ま))";
    private const string SubItem = @"\s?の?\s?(?<s>[ア-ン](?![ァ-ヶー]|[a-z]{2})|[a-z](?![a-z])|\([ア-ンa-z]\))(?<ss>\([ア-ンa-z0-9]{1,2}\)(?!に(?!より|よる|掲|定|規)|から|まで)|[a-z](?![a-z]))?";
    private const string Aspect = @"\s?の?\s?(?<x>各号列記以外の部分|各号|柱書き?|本文|ただし\s?書き?|但し?書き?|前段(?!階)|後段)";

    /// <summary>The first place at or after <paramref name="from"/>, or null.</summary>
    public static PlaceWords? Next(string folded, int from, int end)
    {
        for (var match = Place().Match(folded, from, end - from); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The end of a range that goes on directly at <paramref name="from"/> (<c>から第5条まで</c>), with where まで ends; or null.</summary>
    public static (PlaceWords End, int Stop)? RangeEnd(string folded, int from, int end)
    {
        var match = Range().Match(folded, from, end - from);
        return match.Success && Read(match) is { } place ? (place, match.Index + match.Length) : null;
    }

    private static PlaceWords? Read(Match match)
    {
        var article = StepOf(match, "a", "ab", "ra", "ran", "rax");
        var paragraph = StepOf(match, "p", "pb", "rp", "rpn", "rpx");
        var item = StepOf(match, "i", "ib", "ri", "rin", "rix");
        if (item is not null && match.Groups["ib2"] is { Success: true, Length: > 0 } later)
        {
            item = item with { Branches = BranchForm(later.Value) };
        }

        var sub = match.Groups["s"] is { Success: true, Value: var sign } ? sign.Trim('(', ')') : null;
        if (sub is not null && match.Groups["ss"] is { Success: true, Value: var below })
        {
            sub += $"({below.Trim('(', ')')})";
        }

        return article is null && paragraph is null && item is null && sub is null
            ? null
            : new PlaceWords(new TextSpan(match.Index, match.Index + match.Length), article, paragraph, item, sub, AspectOf(match.Groups["x"].Value));
    }

    private static Step? StepOf(Match match, string number, string branches, string relative, string before, string after)
    {
        if (match.Groups[number] is { Success: true, Value: var words })
        {
            return KanjiNumber.TryParse(words, out var n) ? new Step(StepWay.Absolute, n, BranchForm(match.Groups[branches].Value)) : null;
        }

        if (match.Groups[relative] is not { Success: true, Value: var way })
        {
            return null;
        }

        var count = 1;
        var counted = match.Groups[before].Success ? match.Groups[before] : match.Groups[after];
        if (counted.Success && (!KanjiNumber.TryParse(counted.Value, out count) || count is < 1 or > 50))
        {
            return null;
        }

        return new Step(
            way switch
            {
                "前々" => StepWay.SecondBefore,
                "前各" => StepWay.AllBefore,
                "同" => StepWay.Same,
                "本" or "この" => StepWay.Own,
                _ => way[0] == '前' ? StepWay.Before : StepWay.After,
            },
            count,
            "");
    }

    // の二の3 → の2の3
    private static string BranchForm(string words) => string.Concat(words.Split('の').Skip(1).Select(part =>
        "の" + (KanjiNumber.TryParse(part.Trim(), out var n) ? n.ToString(CultureInfo.InvariantCulture) : part.Trim())));

    private static ProvisionAspect AspectOf(string words) => words switch
    {
        "" => ProvisionAspect.Whole,
        "各号" => ProvisionAspect.EachItem,
        "本文" => ProvisionAspect.MainText,
        "前段" => ProvisionAspect.FirstSentence,
        "後段" => ProvisionAspect.LaterSentence,
        _ when words.StartsWith("各号", StringComparison.Ordinal) || words.StartsWith('柱') => ProvisionAspect.Chapeau,
        _ => ProvisionAspect.Proviso,
    };

    // 第5条の2第1項第3号イ · 第5条ただし書 · 前条第2項 · 同項第1号 · 前2項 · 第1項各号 · 前号 · 第7の2号
    [GeneratedRegex($@"(?:{Article}(?:{LaterParagraph})?(?:{LaterItem}(?:{SubItem})?)?|{Paragraph}(?:{LaterItem}(?:{SubItem})?)?|{Item}(?:{SubItem})?)(?:{Aspect})?")]
    private static partial Regex Place();

    // から第5条まで · から前項まで · ないし第3号 · ～第5条 · からハまで
    [GeneratedRegex($@"\G\s?(?:から|ないし|乃至|[~～〜\-―－])\s?(?:{Article}(?:{LaterParagraph})?(?:{LaterItem}(?:{SubItem})?)?|{Paragraph}(?:{LaterItem}(?:{SubItem})?)?|{Item}(?:{SubItem})?|(?<s>[ア-ンa-z])(?=まで))(?:{Aspect})?(?:\s?まで)?")]
    private static partial Regex Range();
}
