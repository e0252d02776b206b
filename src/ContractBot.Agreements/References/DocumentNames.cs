using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>Reads the name of a document directly before a place, for one agreement.</summary>
internal sealed partial class DocumentNames
{
    private readonly string _folded;
    private readonly LawNames _laws;
    private readonly AttachmentNames _attachments;
    private readonly ImmutableArray<Part> _parts;
    private readonly string _title;
    private readonly HashSet<string> _ownNames;

    /// <summary>Prepares for the folded text of <paramref name="agreement"/>.</summary>
    public DocumentNames(Agreement agreement, string folded, LawNames laws, AttachmentNames attachments)
    {
        _folded = folded;
        _laws = laws;
        _attachments = attachments;
        _parts = agreement.Parts;
        _title = Widths.ToHalfWidth(agreement.Title);
        _ownNames = [.. OwnName().Matches(folded).Select(m => m.Groups["name"].Value)];
    }

    /// <summary>The document named directly before <paramref name="end"/>, its name starting no earlier than <paramref name="from"/>; null where none is.</summary>
    /// <param name="part">The part in which the words stand.</param>
    public DocumentName? Before(int from, int end, Part part)
    {
        var at = SkipSpaces(from, end);
        if (Read(from, at, part) is { } direct)
        {
            return direct;
        }

        // 民法の第90条 · 原契約の第5条
        return at > from && _folded[at - 1] == 'の' && Read(from, SkipSpaces(from, at - 1), part) is { } linked ? linked : null;
    }

    private DocumentName? Read(int from, int end, Part part)
    {
        if (end <= from)
        {
            return null;
        }

        if (_laws.IntroducedBefore(end) is { } introduced && introduced.Span.Start >= from)
        {
            return new DocumentName(introduced.Span, DocumentKind.Law, introduced.Name, []);
        }

        var nameEnd = end;
        if (_folded[end - 1] == ')' && _folded.LastIndexOf('(', end - 1, end - from) is >= 0 and var open)
        {
            // 業務委託契約書（以下「原契約」という。）第5条
            if (!_folded.AsSpan(open, end - open).Contains("以下", StringComparison.Ordinal))
            {
                return null;
            }

            nameEnd = open;
        }

        return ReadName(from, nameEnd, part) is { } name ? name with { Span = new TextSpan(name.Span.Start, end) } : null;
    }

    private DocumentName? ReadName(int from, int end, Part part)
    {
        if (end > from && _folded[end - 1] is '」' or '』')
        {
            var open = _folded.LastIndexOfAny(['「', '『'], end - 1, end - from);
            return open < 0 ? null : Quoted(new TextSpan(open, end), part);
        }

        if (Same().Match(_folded, from, end - from) is { Success: true } same)
        {
            return new DocumentName(new TextSpan(same.Index, end), DocumentKind.SameLaw, same.Groups["kind"].Value, []);
        }

        var words = Words().Match(_folded, from, end - from);
        if (!words.Success)
        {
            return null;
        }

        var span = new TextSpan(words.Index, end);
        return OfParts(span, words.Groups["own"].Success, words.Groups["name"].Value, part)
            ?? (_laws.IsShortName(words.Value) ? new DocumentName(span, DocumentKind.Law, _laws.FullName(words.Value), []) : null)
            ?? (LawName.EndingAt(_folded, from, end) is { } law
                ? new DocumentName(law, DocumentKind.Law, _laws.FullName(law.Slice(_folded)), [])
                : Acronym().IsMatch(words.Value) ? new DocumentName(span, DocumentKind.Law, words.Value, [])
                : OtherDocument().IsMatch(words.Value) ? new DocumentName(span, DocumentKind.Other, words.Value, []) : null);
    }

    private DocumentName? Quoted(TextSpan span, Part part)
    {
        var words = _folded[(span.Start + 1)..(span.End - 1)];
        return OfParts(span, false, words, part)
            ?? (LawName.EndingAt(words, 0, words.Length) is not null ? new DocumentName(span, DocumentKind.Law, _laws.FullName(words), [])
                : OtherDocument().IsMatch(words) ? new DocumentName(span, DocumentKind.Other, words, []) : null);
    }

    /// <summary>This agreement itself (本契約, この協定, its title) or an attachment that bears the name.</summary>
    private DocumentName? OfParts(TextSpan span, bool own, string name, Part part)
    {
        var attached = _attachments.WithHeading(name);
        if (own && !(LawEnding().IsMatch(name) && !IsTitle(name)))
        {
            if (attached.IsEmpty && OwnType().Match(name) is { Success: true } type && _title.Length > 0 && !_title.Contains(type.Value, StringComparison.Ordinal))
            {
                // 本会会則第10条 in the association's 会計細則
                return new DocumentName(span, DocumentKind.Other, span.Slice(_folded), []);
            }

            // 本特記事項第5 within the 特記事項; 本契約第5条 anywhere.
            return new DocumentName(span, DocumentKind.Parts, name, attached.Contains(part) ? [part] : attached.IsEmpty ? [_parts[0]] : attached);
        }

        if (!attached.IsEmpty)
        {
            return new DocumentName(span, DocumentKind.Parts, name, attached.Contains(part) ? [part] : attached);
        }

        return _ownNames.Contains(name) || IsTitle(name) ? new DocumentName(span, DocumentKind.Parts, name, [_parts[0]]) : null;
    }

    // 契約書 in 業務委託契約書, 基本契約 in 取引基本契約書, but not 基本契約 in 基本契約の変更に関する覚書
    private bool IsTitle(string name) =>
        name.Length > 1 && Agreementlike().IsMatch(name) && (_title.EndsWith(name, StringComparison.Ordinal) || _title.EndsWith(name + "書", StringComparison.Ordinal));

    private int SkipSpaces(int from, int end)
    {
        while (end > from && _folded[end - 1] is ' ' or '\n' && end > from)
        {
            end--;
        }

        return end;
    }

    // types of document that an agreement that is called otherwise is not
    [GeneratedRegex(@"(?:会則|規則|規程|細則|定款|要綱|仕様書)\z")]
    private static partial Regex OwnType();

    // GDPR
    [GeneratedRegex(@"\A[A-Z]{3,8}\z")]
    private static partial Regex Acronym();

    // 同法 · 同施行令 · 同規則
    [GeneratedRegex(@"同(?:施行)?(?<kind>法律|法|政令|省令|令|条例|規則|規程|要綱|要領|告示|憲法)\z")]
    private static partial Regex Same();

    // 本契約書 · この協定 · 原契約 · 業務委託契約書 · 特記事項 · プライバシーポリシー
    [GeneratedRegex(@"(?<own>本|この|当(?!該|社|事))?(?<name>[\p{IsCJKUnifiedIdeographs}々〇○◯ァ-ヶー・A-Za-z]+?)\z")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:契約書?|協定書?|覚書|合意書|約定書|確認書|誓約書|約款|規約|仕様書|要領|要項|計画書|提案書|特記事項|条件書|共通条項|特約条項|注文書|請書|図書|設計書|定款|会則|取り決め|取決め|申合せ|ポリシー|ルール|マニュアル|ハンドブック)\z")]
    private static partial Regex OtherDocument();

    [GeneratedRegex(@"(?:契約書?|協定書?|覚書|合意書|約定書|約款|規約|誓約書|条項|要項|要領|規程|規則|会則|細則|定款|要綱)\z")]
    private static partial Regex Agreementlike();

    // 本条例, この法律: spoken of in an agreement, it is not the agreement
    [GeneratedRegex(@"(?:法|法律|条例|規則|告示|政令|省令)\z")]
    private static partial Regex LawEnding();

    // （以下「甲乙協定」という。）を締結する
    [GeneratedRegex(@"以下[^()\n「」]{0,8}「(?<name>[^「」\n]{2,20})」[^()\n「」]{0,8}\)\s?(?:を|と)?(?:締結|取り交|結)")]
    private static partial Regex OwnName();
}
