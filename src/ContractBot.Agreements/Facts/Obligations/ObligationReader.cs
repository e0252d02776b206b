using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>
/// Reads who must, must not, may and need not do what, from the provisions of an agreement and its attachments. Preambles and signatures bind nobody.
/// Every span of the result is the agreement's own text.
/// </summary>
public static partial class ObligationReader
{
    /// <summary>The obligations of <paramref name="agreement"/>, in the order of the text. Reads any agreement without failing.</summary>
    public static ImmutableArray<Obligation> Read(Agreement agreement)
    {
        var masked = MaskedText.Of(agreement.Text);
        var ofAgreement = new ClauseReader(agreement, masked, PartyNames.Of(agreement.Parties, masked));
        var referred = new ReferredParagraphs(agreement.References, masked);
        var found = new List<Obligation>();
        foreach (var part in agreement.Parts)
        {
            var clauses = part.Parties.IsEmpty ? ofAgreement : new ClauseReader(agreement, masked, PartyNames.Of(part.Parties, masked));
            foreach (var article in part.AllArticles())
            {
                ReadArticle(article, masked, clauses, referred, found);
            }
        }

        return [.. found];
    }

    private static void ReadArticle(Article article, string masked, ClauseReader clauses, ReferredParagraphs referred, List<Obligation> found)
    {
        var first = found.Count;
        foreach (var paragraph in article.Paragraphs)
        {
            var context = new BearerContext(paragraph.Address, referred, found, first);
            ReadWords(paragraph, paragraph.Chapeau, paragraph.Items, masked, clauses, context, found, first);
            foreach (var item in paragraph.Items)
            {
                ReadItem(item, paragraph.Chapeau, masked, clauses, context, found, first);
            }
        }
    }

    private static void ReadItem(Item item, TextSpan chapeau, string masked, ClauseReader clauses, BearerContext above, List<Obligation> found, int first)
    {
        var context = above.ForItem(DutyList().IsMatch(masked[chapeau.Start..chapeau.End]));
        ReadWords(item, item.Chapeau, item.SubItems, masked, clauses, context, found, first);
        foreach (var subItem in item.SubItems)
        {
            ReadItem(subItem, item.Chapeau, masked, clauses, context, found, first);
        }
    }

    private static void ReadWords(
        IProvision provision, TextSpan words, ImmutableArray<Item> items, string masked, ClauseReader clauses, BearerContext context, List<Obligation> found, int first)
    {
        var before = found.Count;
        foreach (var sentence in Sentences.Of(masked, words))
        {
            var text = masked[sentence.Start..sentence.End];
            var proviso = Proviso().Match(text);
            var start = found.Count;
            if (Lifted().Match(text) is { Success: true } lifted)
            {
                var exception = new TextSpan(sentence.Start + proviso.Length, sentence.Start + lifted.Index);
                Except(found, ExceptedBy(sentence, provision, context.Referred, found, before, first), Skipped(exception, text, sentence.Start), masked, items);
                continue;
            }

            foreach (var obligation in clauses.Read(provision, sentence, context))
            {
                found.Add(obligation with { Items = ItemsOf(masked, obligation, items) });
                context = context.After(obligation);
            }

            if (proviso.Success && start > before)
            {
                Except(found, [start - 1], new TextSpan(sentence.Start + proviso.Length, sentence.End), masked, items);
            }
        }
    }

    /// <summary>前項の規定にかかわらず、次の各号のいずれかに該当する場合は: what matters starts behind the comma.</summary>
    private static TextSpan Skipped(TextSpan exception, string text, int offset)
    {
        var regardless = Regardless().Match(text[(exception.Start - offset)..(exception.End - offset)]);
        return regardless.Success ? new TextSpan(exception.Start + regardless.Length, exception.End) : exception;
    }

    /// <summary>The obligations that この限りでない lifts: the one before it in its provision, or those of the paragraph that it refers to.</summary>
    private static IEnumerable<int> ExceptedBy(TextSpan sentence, IProvision provision, ReferredParagraphs referred, List<Obligation> found, int before, int first)
    {
        if (found.Count > before)
        {
            return [found.Count - 1];
        }

        var paragraphs = referred.In(sentence, provision.Address);
        return Enumerable.Range(first, found.Count - first)
            .Where(i => found[i].Provision.Address is { Item: null } a && paragraphs.Contains(a.Paragraph ?? 0));
    }

    private static void Except(List<Obligation> found, IEnumerable<int> indices, TextSpan exception, string masked, ImmutableArray<Item> items)
    {
        ImmutableArray<TextSpan> enumerated = Enumerating().IsMatch(exception.Slice(masked)) ? [.. items.Select(i => i.Chapeau)] : [];
        foreach (var i in indices.ToList())
        {
            // Items that the exception lists are not the action's, though the sentence before speaks of 次 as well.
            found[i] = found[i] with
            {
                Exceptions = found[i].Exceptions.Add(exception),
                Items = found[i].Items.SequenceEqual(enumerated) ? [] : found[i].Items,
                ExceptionItems = enumerated.IsEmpty ? found[i].ExceptionItems : enumerated,
            };
        }
    }

    private static ImmutableArray<TextSpan> ItemsOf(string masked, Obligation obligation, ImmutableArray<Item> items) =>
        !items.IsEmpty && Enumerating().IsMatch(masked[obligation.Sentence.Start..obligation.Action.End]) ? [.. items.Select(i => i.Chapeau)] : [];

    // ただし、 · 但し
    [GeneratedRegex(@"\A(?:ただし|但し|ただ)、?")]
    private static partial Regex Proviso();

    // …場合は、この限りでない · その限りではありません · 前項の規定は、次の場合には適用しない
    [GeneratedRegex(@"(?:は|については|に)?、?[こそ]の限りで(?:は)?(?:ない|ありません)(?:ものと(?:する|します))?\z|(?<=\A前項の規定は、.*)(?:は)?、?(?:これを)?適用し(?:ない|ません)(?:ものと(?:する|します))?\z")]
    private static partial Regex Lifted();

    // 前項の規定にかかわらず、
    [GeneratedRegex(@"\A[^、]{0,30}(?:かかわらず、|の規定は、)")]
    private static partial Regex Regardless();

    // 次の各号に掲げる · 次の事項 · 以下の行為 · 下記の
    [GeneratedRegex(@"次の|次に|以下の|以下に|下記|各号|後記")]
    private static partial Regex Enumerating();

    // 次の各号に掲げる事項を守らなければならない · 次の義務を負う · 乙の義務は次のとおりとする
    [GeneratedRegex(@"(?:次|以下|下記|各号)[^。]{0,30}(?:事項|ルール|こと|義務|点|心得)[^。、]{0,6}(?:を|に)[^。、]{0,10}(?:守|遵守|留意|履行|順守|従)|(?:次|以下|各号)[^。、]{0,20}義務を負|(?:義務|遵守事項|禁止事項).*(?:次|以下|下記)|\A(?:遵守事項|禁止事項)\z")]
    private static partial Regex DutyList();
}
