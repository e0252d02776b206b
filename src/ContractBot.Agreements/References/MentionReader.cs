using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Reads the mentions of places in a stretch of an agreement's folded text, in order.</summary>
internal sealed partial class MentionReader(string folded, DocumentNames documents, AttachmentNames attachments, LawNames laws)
{
    private readonly Dictionary<int, bool> _numberedAlone = [];

    /// <summary>The mentions in <paramref name="span"/>, none overlapping another.</summary>
    /// <param name="part">The part that holds it.</param>
    public IEnumerable<Mention> Read(TextSpan span, Part part)
    {
        var specials = Specials(span, part).OrderBy(m => m.Span).ToList();
        var at = span.Start;
        var next = 0;
        var place = PlacePattern.Next(folded, at, span.End);
        while (at < span.End)
        {
            while (next < specials.Count && specials[next].Span.Start < at)
            {
                next++;
            }

            while (place is not null && place.Span.Start < at)
            {
                place = PlacePattern.Next(folded, at, span.End);
            }

            var special = next < specials.Count ? specials[next] : null;
            if (special is null && place is null)
            {
                yield break;
            }

            var mention = special is not null && (place is null || special.Span.Start <= place.Span.Start)
                ? special
                : ReadPlace(place!, at, span.End, part);
            if (mention is null)
            {
                at = place!.Span.End;
                continue;
            }

            // A law's name with its number goes on with the place: 会計法（昭和22年法律第35号）第29条.
            if (mention.Kind == MentionKind.Law && ReadAt(mention.Span.End, span, part) is { Document: { } } whole && whole.Span.Start == mention.Span.Start)
            {
                mention = whole;
            }

            yield return mention;
            at = Math.Max(mention.Span.End, at + 1);
        }
    }

    /// <summary>The place that stands at <paramref name="at"/>, with the document before it.</summary>
    private Mention? ReadAt(int at, TextSpan span, Part part)
    {
        var place = PlacePattern.Next(folded, at, span.End);
        return place is not null && folded[at..place.Span.Start].Trim(' ', '\n', 'の').Length == 0
            ? ReadPlace(place, span.Start, span.End, part)
            : null;
    }

    private Mention? ReadPlace(PlaceWords place, int from, int end, Part part)
    {
        DocumentName? document = null;
        if (IsAbsolute(place))
        {
            document = documents.Before(from, place.Span.Start, part);
            if ((place.Article is null && document is null or { Kind: DocumentKind.Law } && IsOtherNumber(place, from, document))
                || (document is null && IsHeading(place.Span, end)))
            {
                return null;
            }
        }

        var range = PlacePattern.RangeEnd(folded, place.Span.End, end);
        return new Mention(
            new TextSpan(document?.Span.Start ?? place.Span.Start, range?.Stop ?? place.Span.End),
            MentionKind.Place,
            document,
            place,
            range?.End);
    }

    private static bool IsAbsolute(PlaceWords place) => (place.Article ?? place.Paragraph ?? place.Item)?.Way == StepWay.Absolute;

    /// <summary>様式第5号, 法律第121号, 防第3号: a number, not an item, where a noun stands directly before it.</summary>
    private bool IsOtherNumber(PlaceWords place, int from, DocumentName? document)
    {
        if (document is not null)
        {
            return place.Paragraph is null;
        }

        if (place.Paragraph is null && place.Aspect == ProvisionAspect.Whole && place.SubItem is null && NounBehind().IsMatch(folded.AsSpan(place.Span.End)))
        {
            return true;
        }

        var match = NounBefore().Match(folded, from, place.Span.Start - from);
        return match.Success && !Linking().IsMatch(match.Value);
    }

    /// <summary>第2項 会員は…, ■ 第3条（禁止事項）, at the start of a line: the number of the line itself, where it was not read as one.</summary>
    private bool IsHeading(TextSpan span, int end)
    {
        var line = folded.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        return OnlySigns().IsMatch(folded.AsSpan(line, span.Start - line)) && !GoesOn().IsMatch(folded.AsSpan(span.End, end - span.End));
    }

    /// <summary>Whether provisions of the part are numbered without 条; a part is asked of each of its provisions.</summary>
    private bool IsNumberedAlone(Part part) => _numberedAlone.TryGetValue(part.Ordinal, out var known)
        ? known
        : _numberedAlone[part.Ordinal] = part.AllArticles().Any(a => a.Address.Kind == ProvisionKind.NumberedProvision);

    private IEnumerable<Mention> Specials(TextSpan span, Part part)
    {
        foreach (var law in laws.IntroducedIn(span))
        {
            yield return new Mention(law.Span, MentionKind.Law, new DocumentName(law.Span, DocumentKind.Law, law.Name, []), null, null);
        }

        if (IsNumberedAlone(part))
        {
            for (var match = NumberAlone().Match(folded, span.Start, span.Length); match.Success; match = match.NextMatch())
            {
                if (Plain(match.Index, span.End) is { } plain)
                {
                    yield return new Mention(plain.Span, MentionKind.Place, new DocumentName(new TextSpan(plain.Span.Start, plain.Span.Start), DocumentKind.Parts, "", [part]), plain, null);
                }
            }
        }

        for (var match = Special().Match(folded, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (ReadSpecial(match, span, part) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private Mention? ReadSpecial(Match match, TextSpan span, Part part)
    {
        var words = new TextSpan(match.Index, match.Index + match.Length);
        if (match.Groups["label"].Success)
        {
            return ReadAttachment(words, span, part);
        }

        if (match.Groups["each"].Success)
        {
            return new Mention(words, MentionKind.EachItem, null, null, null);
        }

        if (match.Groups["preamble"].Success)
        {
            return new Mention(words, MentionKind.Preamble, null, null, null);
        }

        if (match.Groups["from"] is { Success: true, Value: var first })
        {
            var until = match.Groups["until"] is { Success: true, Value: var last } ? last : null;
            return new Mention(
                words,
                MentionKind.SubItemsBelow,
                null,
                new PlaceWords(words, null, null, null, first, ProvisionAspect.Whole),
                until is null ? null : new PlaceWords(words, null, null, null, until, ProvisionAspect.Whole));
        }

        var level = match.Groups["level"].Value switch
        {
            "編" => DivisionLevel.Hen,
            "章" => DivisionLevel.Sho,
            "節" => DivisionLevel.Setsu,
            _ => DivisionLevel.Kan,
        };
        var step = match.Groups["way"].Value switch
        {
            "本" or "この" => new Step(StepWay.Own, 1, ""),
            "前" => new Step(StepWay.Before, 1, ""),
            "次" => new Step(StepWay.After, 1, ""),
            _ => KanjiNumber.TryParse(match.Groups["number"].Value, out var n) ? new Step(StepWay.Absolute, n, "") : null,
        };
        var document = step?.Way == StepWay.Absolute ? documents.Before(span.Start, words.Start, part) : null;
        if (step?.Way == StepWay.Absolute && document is null && IsHeading(words, span.End))
        {
            return null;
        }

        return step is null ? null : new Mention(
            new TextSpan(document?.Span.Start ?? words.Start, words.End),
            MentionKind.Division,
            document,
            new PlaceWords(words, step, null, null, null, ProvisionAspect.Whole),
            null)
        { Level = level };
    }

    /// <summary>別記1 · 別記「個人情報取扱特記事項」 · 別記1第3 · 別紙様式第5号</summary>
    private Mention ReadAttachment(TextSpan label, TextSpan span, Part part)
    {
        var found = attachments.WithLabel(label.Slice(folded));
        found = found.IsEmpty ? attachments.WithHeading(label.Slice(folded)) : found;
        var end = label.End;
        var after = folded[end..span.End];
        if (QuotedHeading().Match(after) is { Success: true } quoted)
        {
            end += quoted.Length;
            found = Either(found, attachments.WithHeading(quoted.Groups["heading"].Value));
        }
        else if (attachments.AtStart(after.TrimStart()) is { } named)
        {
            end += after.Length - after.TrimStart().Length + named.Length;
            found = Either(found, [named.Part]);
        }

        var name = new TextSpan(label.Start, end);
        if (documents.Before(span.Start, label.Start, part) is { Kind: DocumentKind.Law or DocumentKind.SameLaw } law)
        {
            // 同規則様式26
            return new Mention(new TextSpan(law.Span.Start, name.End), MentionKind.Place, law, new PlaceWords(name, null, null, null, name.Slice(folded).Replace(" ", "", StringComparison.Ordinal), ProvisionAspect.Whole), null);
        }

        if (ReadAt(end, new TextSpan(end, span.End), part) is { Place: { } place } within && IsAbsolute(place))
        {
            return within with { Span = new TextSpan(name.Start, within.Span.End), Document = new DocumentName(name, DocumentKind.Parts, name.Slice(folded), found) };
        }

        if (Plain(end, span.End) is { } plain)
        {
            return new Mention(new TextSpan(name.Start, plain.Span.End), MentionKind.Place, new DocumentName(name, DocumentKind.Parts, name.Slice(folded), found), plain, null);
        }

        return new Mention(label.End == end ? label : name, MentionKind.Attachment, null, null, null) { Attachments = found };
    }

    // The heading decides where a label names none or several.
    private static ImmutableArray<Part> Either(ImmutableArray<Part> labelled, ImmutableArray<Part> headed) =>
        labelled.Length == 1 || headed.IsEmpty ? labelled : headed;

    /// <summary>第3 of 別記1第3: a provision numbered without 条.</summary>
    private PlaceWords? Plain(int from, int end)
    {
        var match = PlainNumber().Match(folded, from, end - from);
        if (!match.Success || !KanjiNumber.TryParse(match.Groups["a"].Value, out var number))
        {
            return null;
        }

        var span = new TextSpan(match.Index, match.Index + match.Length);
        var article = new Step(StepWay.Absolute, number, "");
        return PlacePattern.Next(folded, span.End, end) is { Article: null, Paragraph: { Way: StepWay.Absolute } } later && later.Span.Start == span.End
            ? later with { Span = new TextSpan(span.Start, later.Span.End), Article = article }
            : new PlaceWords(span, article, null, null, null, ProvisionAspect.Whole);
    }

    // 第31号|駆逐艦: a number in a name; 第2号|及び, 第1号|該当 go on
    [GeneratedRegex(@"\A(?![及又並若中各本前後以該規掲記列乃等関所但文])[\p{IsCJKUnifiedIdeographs}ァ-ヶ]")]
    private static partial Regex NounBehind();

    // ■ · ・ · * · ##
    [GeneratedRegex(@"\A[^\p{L}\p{N}]*\z")]
    private static partial Regex OnlySigns();

    // の規定 · に · （秘密保持）の · 及び · 各号 · 、
    [GeneratedRegex(@"\A[`」』]?\s?(?:[のにをはがでともやかま、・〜～から及又並若各た但本前後第中乃]|\s*[及又並若]|\([^()\n]{1,30}\)[のにをはがでともやかま、・及又並若])")]
    private static partial Regex GoesOn();

    // a noun in kanji or katakana
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}ァ-ヶーA-Za-z0-9]+\z")]
    private static partial Regex NounBefore();

    // 当該第1項, 上記第1項, 場合第1項, その他第1項; the end of 及び and the like is kana
    [GeneratedRegex(@"\A(?:当該|上記|前記|場合|[^款案表欄図発防]|[0-9]+)\z|項\z|条\z|号\z")]
    private static partial Regex Linking();

    // 「個人情報取扱特記事項」 · （個人情報取扱特記事項）
    [GeneratedRegex(@"\A\s?の?[「『](?<heading>[^「」『』\n]{2,50})[」』]")]
    private static partial Regex QuotedHeading();

    // 第3 in 別記1第3の規定
    [GeneratedRegex($@"\G\s?の?\s?第\s?(?<a>{PlacePattern.Number})(?![{KanjiNumber.CharacterClass}]|\s?[条項号章節編款回次期者種類級位階区])")]
    private static partial Regex PlainNumber();

    // 第1の規定 · 第2第1項 · 第3及び第4 in an attachment whose provisions are numbered so
    [GeneratedRegex($@"(?<![\p{{IsCJKUnifiedIdeographs}}ァ-ヶー0-9)」])第\s?{PlacePattern.Number}(?=\s?第\s?{PlacePattern.Number}\s?項|の(?:規定|定め|[0-9])|に(?:規定|定め|よ|基づ|従)|(?:及び|又は|から|、)第\s?{PlacePattern.Number}(?![条項号]))")]
    private static partial Regex NumberAlone();

    // 次の各号 · 当該各号 · 別紙様式第5号 · 別紙A · 様式第1号 · 第3号様式 · 別表第1 · 第2章 · 本章 · 次のイからハまで · 前文
    [GeneratedRegex($@"(?<each>(?:(?:次|以下|左|下記|左記|上記|右)の?\s?(?:に掲げる)?\s?(?:当該)?|(?<![前項条号の])(?:当該)?)各号)|次の(?<from>[ア-ン])(?:から(?<until>[ア-ン])まで|(?=に該当|に掲げ|又は|及び))|(?<label>(?<![個区特差性種識分判類送選惜告])(?:別\s?(?:記(?![載録述入事者])|紙|添|表(?![示現])|冊|図)|附\s?属\s?書|付属書)(?:\s?様式)?(?:\s?第?\s?{PlacePattern.Number}(?:\s?号)?(?:\s?[の\-]\s?{PlacePattern.Number}(?![年月日]))?(?:\s?様式)?(?!\s?[条項章節式覧切部体枚通])|\s?[A-Z](?![A-Za-z0-9]))?(?:\s?様式)?|様式\s?第?\s?{PlacePattern.Number}(?:\s?号)?(?:\s?[の\-]\s?{PlacePattern.Number})?|第\s?{PlacePattern.Number}\s?号(?:\s?の\s?{PlacePattern.Number})?\s?(?:様式|書式)|附則(?=\s?の?第\s?{PlacePattern.Number}\s?[条項])|特記事項(?=\s?の?\s?第\s?[0-9]{{1,3}}(?!\s?[条項号回])))|(?<way>本|この|前|次)(?<level>[編章節款])(?![一-龥-[及又並若中各第]])|第\s?(?<number>{PlacePattern.Number})\s?(?<level>[編章節款])(?![約度集])|(?<preamble>(?<![以従])前文(?![書字]))")]
    private static partial Regex Special();
}
