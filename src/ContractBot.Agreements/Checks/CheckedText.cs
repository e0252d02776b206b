using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Facts;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>An agreement made ready for checking: what all rules look at, found once.</summary>
internal sealed partial class CheckedText
{
    private const int LongestQuote = 200;

    private readonly ImmutableArray<IProvision> _places;

    public CheckedText(Agreement agreement)
    {
        Agreement = agreement;
        Folded = Widths.ToHalfWidth(agreement.Text);
        _places = [.. ProvisionFinder.All(agreement)];
        Deadlines = DeadlineReader.Read(agreement);
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>What it states about times.</summary>
    public DeadlineFacts Deadlines { get; }

    /// <summary>Its cleaned text with full-width forms of ASCII folded; offsets are those of the text.</summary>
    public string Folded { get; }

    /// <summary>
    /// Whether it is signed by parties, as an agreement is and a set of rules is not: it calls itself one (協定書, 契約書, 覚書), or has several parties and a signature block.
    /// </summary>
    public bool IsSigned => !Agreement.Parties.IsEmpty && !Rules().IsMatch(Agreement.Title)
        && (SignedTitle().IsMatch(Agreement.Title) || (Agreement.Parties.Length > 1 && Agreement.Parts.Any(p => p.SignatureBlock is not null)));

    /// <summary>Where the search for faults of the text itself begins and ends: the title is no sentence.</summary>
    public TextSpan Sentences => new(Math.Min(Agreement.TitleSpan.End, Agreement.Text.Length), Agreement.Text.Length);

    /// <summary>The innermost provision that holds <paramref name="span"/>; the body where none does.</summary>
    public IProvision PlaceOf(TextSpan span)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0; i--)
        {
            if (_places[i].Span.Contains(span))
            {
                return _places[i];
            }
        }

        return Agreement.Body;
    }

    /// <summary>A defect at <paramref name="span"/>, in the innermost provision there.</summary>
    public Defect At(Finding finding, TextSpan span, params ImmutableArray<string> facts) => new(finding, PlaceOf(span), span, facts);

    /// <summary>A defect of the whole agreement: at its title, or at its first article where the title stands outside the body or is missing.</summary>
    public Defect OfWhole(Finding finding, params ImmutableArray<string> facts)
    {
        var first = Agreement.Body.AllArticles().FirstOrDefault();
        return Agreement.TitleSpan.IsEmpty || !Agreement.Body.Span.Contains(Agreement.TitleSpan)
            ? new Defect(finding, (IProvision?)first ?? Agreement.Body, first?.NumberSpan ?? Agreement.Body.Span, facts)
            : At(finding, Agreement.TitleSpan, facts);
    }

    /// <summary>The sentence or line around <paramref name="span"/>, where it is not too long to quote; else the span alone.</summary>
    public TextSpan SentenceAround(TextSpan span)
    {
        var place = PlaceOf(span).Span;
        var start = span.Start;
        while (start > place.Start && Agreement.Text[start - 1] != '\n' && !EndsSentence(start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < place.End && !EndsSentence(end - 1) && Agreement.Text[end] != '\n')
        {
            end++;
        }

        while (start < span.Start && char.IsWhiteSpace(Agreement.Text[start]))
        {
            start++;
        }

        return end - start <= LongestQuote ? new TextSpan(start, end) : span;
    }

    // A stop before a closing bracket ends what stands in the bracket.
    private bool EndsSentence(int at) => Agreement.Text[at] == '。' && (at + 1 >= Agreement.Text.Length || Agreement.Text[at + 1] is not ('）' or ')' or '」' or '』'));

    /// <summary>Whether an article's number opens it, and is not the first of a list of references at the start of a line.</summary>
    public bool IsHeading(Article article) => !GoesOn().IsMatch(Folded.AsSpan(article.NumberSpan.End));

    /// <summary>An article for people: <c>第19条（額の確定）</c>.</summary>
    public static string NameOf(Article article) =>
        article.Address.Locator + (article.Caption is { } caption ? $"（{caption}）" : "");

    // 第14条（損害賠償）、第15条… · 第6条〜第24条: a list of references at the start of a line
    [GeneratedRegex(@"\A\s*(?:\([^()\n]{1,40}\)\s*)?(?:、|,|及び|並びに|又は|若しくは|の規定|に定め|から第|ないし|[〜～~-]\s*第)")]
    private static partial Regex GoesOn();

    // 連携協定書 · 業務委託契約書（案） · 覚書 · 合意書
    [GeneratedRegex(@"(?:協定|契約|覚書|合意|念書|確認書|約定書)(?:書|証書)?(?:\s*[(（【].{1,12}[)）】])?\s*\z")]
    private static partial Regex SignedTitle();

    // 利用規約 · 就業規則 · 個人情報保護方針 · 定款
    [GeneratedRegex(@"(?:規約|約款|規則|規程|規定|細則|会則|方針|ポリシー|定款|ガイドライン|要綱|要領)(?!.*(?:協定|契約|覚書|合意))")]
    private static partial Regex Rules();
}
