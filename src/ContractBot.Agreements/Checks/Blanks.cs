using System.Collections.Immutable;
using System.Globalization;
using ContractBot.Text;

namespace ContractBot.Agreements.Checks;

/// <summary>空欄の残り: blanks in the text, one defect for each article, and one for all where most of the agreement is a form.</summary>
internal static class Blanks
{
    // More places than that are the marks of a form, not of something forgotten.
    private const int MostPlaces = 6;

    private const int MostNamed = 12;

    /// <summary>The defects; blanks of the signature block are for <see cref="SignatureBlanks"/> and <see cref="SigningDates"/>.</summary>
    public static IEnumerable<Defect> Find(CheckedText text)
    {
        var unnamed = text.Agreement.Parties.Where(p => p.IsBlank).ToList();
        foreach (var party in unnamed)
        {
            yield return text.At(Finding.BlankPartyName, party.NameSpan, party.ShortName);
        }

        var places = BlankMarks.In(text.Folded)
            .Select(m => new TextSpan(m.Index, m.Index + m.Length))
            .Where(span => span.Start >= text.Sentences.Start && !IsBullet(text.Folded, span) && !unnamed.Exists(p => p.NameSpan.Overlaps(span)))
            .Select(span => (Span: span, Place: text.PlaceOf(span)))
            .Where(blank => blank.Place is not (SignatureBlock or Part))
            .GroupBy(blank => (blank.Place.Address.Part, blank.Place.Address.Kind, blank.Place.Address.Article, blank.Place.Address.Branch, blank.Place.Address.Occurrence))
            .Select(group => group.ToImmutableArray())
            .ToImmutableArray();
        if (places.Length > MostPlaces)
        {
            var named = string.Join('、', places.Take(MostNamed).Select(p => Locator(p[0].Place))) + (places.Length > MostNamed ? "ほか" : "");
            yield return text.At(Finding.ManyBlanks, Quotable(text, places[0][0].Span), named, places.Length.ToString(CultureInfo.InvariantCulture));
            yield break;
        }

        foreach (var place in places)
        {
            var span = Quotable(text, place[0].Span);
            yield return text.At(Finding.Blank, span, Locator(place[0].Place), span.Slice(text.Agreement.Text), place.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Locator(IProvision place) =>
        place.Address.Article is null ? place.Address.Locator : (place.Address with { Paragraph = null, Item = null, SubItem = null, SubItemText = null, SubSubItem = null, SubSubItemText = null }).Locator;

    /// <summary>The blank with a few words on either side, so that the quotation says what is missing and is never white space alone.</summary>
    private static TextSpan Quotable(CheckedText text, TextSpan blank)
    {
        const int Around = 12;
        var place = text.PlaceOf(blank).Span;
        var (start, end) = (blank.Start, blank.End);
        while (start > place.Start && blank.Start - start < Around && !"。、\n".Contains(text.Agreement.Text[start - 1]))
        {
            start--;
        }

        while (end < place.End && end - blank.End < Around && !"。、\n".Contains(text.Agreement.Text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    // ○ 業務内容: a mark that opens a line is its bullet, or a heading's ornament.
    private static bool IsBullet(string folded, TextSpan span)
    {
        var before = span.Start - 1;
        while (before >= 0 && folded[before] is ' ' or '\t')
        {
            before--;
        }

        return (before < 0 || folded[before] == '\n') && span.Length <= 3 && span.End < folded.Length && folded[span.End] == ' ';
    }
}
