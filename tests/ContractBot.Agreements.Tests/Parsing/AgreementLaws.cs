using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>What holds for every agreement, however it was written.</summary>
internal static class AgreementLaws
{
    public static void Check(Agreement agreement)
    {
        CheckText(agreement);
        AddressesAreUniqueAndLeadBack(agreement);
    }

    /// <summary>All but what locators find: attachments may be called 附則 and 附則第1 in a text put together without sense, and one locator then names two places.</summary>
    public static void CheckText(Agreement agreement)
    {
        EachCharacterComesFromItsPlaceInTheFile(agreement);
        PartsFollowOneAnotherAndHoldTheirProvisions(agreement);
        NothingButCaptionsAndWhiteSpaceLiesBetween(agreement);
        ReferencesAreInOrderAndMeanPlacesOfTheAgreement(agreement);
        EachCharacterStandsInOnePlace(agreement);
    }

    public static void ReferencesAreInOrderAndMeanPlacesOfTheAgreement(Agreement agreement)
    {
        var places = ProvisionFinder.All(agreement).ToHashSet<IProvision>(ReferenceEqualityComparer.Instance);
        var at = 0;
        foreach (var reference in agreement.References)
        {
            Assert.True(reference.Span.Start >= at && !reference.Span.IsEmpty);
            at = reference.Span.End;
            Assert.True(reference.From.Span.Contains(reference.Span));
            Assert.Equal(reference.Status is ReferenceStatus.Resolved or ReferenceStatus.Ambiguous, !reference.Targets.IsEmpty);
            Assert.Equal(reference.Status == ReferenceStatus.Dangling, reference.Reason is not null);
            Assert.All(reference.Targets, target => Assert.Contains(target.Provision, places));
            Assert.All(reference.Nearest, near => Assert.Contains(near, places));
        }
    }

    /// <summary>
    /// No text is lost and none is in two places: every character that is no white space lies in exactly one of the title, the headings of parts, divisions and articles,
    /// the preambles, the words of chapters outside articles, the paragraphs' and items' own words, the words behind a paragraph's items, and the signature blocks.
    /// </summary>
    public static void EachCharacterStandsInOnePlace(Agreement agreement)
    {
        var places = new int[agreement.Text.Length];
        void Stand(int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                places[i]++;
            }
        }

        // What a provision holds beside its children is its own: its number, its heading, its words.
        void Own(TextSpan span, IEnumerable<TextSpan> children)
        {
            var from = span.Start;
            foreach (var child in children.Order())
            {
                Stand(from, Math.Max(from, child.Start));
                from = Math.Max(from, child.End);
            }

            Stand(from, Math.Max(from, span.End));
        }

        void OwnItem(Item item)
        {
            Own(item.Span, item.SubItems.Select(s => s.Span));
            foreach (var sub in item.SubItems)
            {
                OwnItem(sub);
            }
        }

        Stand(agreement.TitleSpan.Start, agreement.TitleSpan.End);
        foreach (var part in agreement.Parts)
        {
            var articles = part.AllArticles().ToList();
            List<TextSpan> children = [.. articles.Select(a => a.Span)];
            children.AddRange(part.Preamble is { } preamble ? [preamble.Span] : []);
            children.AddRange(part.SignatureBlock is { } signature ? [signature.Span] : []);
            children.AddRange(part.AllLeads().Select(lead => lead.Span));
            Own(part.Span, children);
            Stand(part.Preamble?.Span.Start ?? 0, part.Preamble?.Span.End ?? 0);
            part.AllLeads().ToList().ForEach(lead => Stand(lead.Span.Start, lead.Span.End));
            Stand(part.SignatureBlock?.Span.Start ?? 0, part.SignatureBlock?.Span.End ?? 0);
            foreach (var article in articles)
            {
                Own(article.Span, article.Paragraphs.Select(p => p.Span));
                foreach (var paragraph in article.Paragraphs)
                {
                    Own(paragraph.Span, paragraph.Items.Select(i => i.Span));
                    paragraph.Items.ToList().ForEach(OwnItem);
                }
            }
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (!char.IsWhiteSpace(agreement.Text[i]))
            {
                Assert.True(places[i] == 1, $"The character at {i} stands in {places[i]} places: …{agreement.Text[Math.Max(0, i - 20)..Math.Min(agreement.Text.Length, i + 20)]}…");
            }
        }
    }

    public static void EachCharacterComesFromItsPlaceInTheFile(Agreement agreement)
    {
        var last = -1;
        for (var i = 0; i < agreement.Text.Length; i++)
        {
            var origin = agreement.Cleaned.ToOriginal(i);
            Assert.True(origin > last);
            last = origin;
            var unit = agreement.Source.Text[origin];
            // A space may stand where a line end was lost.
            Assert.True(unit == agreement.Text[i] || (agreement.Text[i] == '\n' && char.IsWhiteSpace(unit)));
        }
    }

    public static void PartsFollowOneAnotherAndHoldTheirProvisions(Agreement agreement)
    {
        Nest(new TextSpan(0, agreement.Text.Length), [agreement.TitleSpan, .. agreement.Parts.Select(p => p.Span)]);
        foreach (var part in agreement.Parts)
        {
            var children = part.AllArticles().Select(a => a.Span).ToList();
            children.AddRange(part.Preamble is { } preamble ? [preamble.Span] : []);
            children.AddRange(part.SignatureBlock is { } signature ? [signature.Span] : []);
            Nest(part.Span, [.. children.Order()]);
            foreach (var division in part.Divisions)
            {
                Nest(part.Span, [division.Span]);
                Check(division);
            }

            foreach (var article in part.AllArticles())
            {
                Assert.NotEmpty(article.Paragraphs);
                Assert.Equal(article.NumberText, article.NumberSpan.Slice(agreement.Text));
                Assert.Equal(article.Caption, article.CaptionSpan?.Slice(agreement.Text));
                Nest(article.Span, [article.NumberSpan, .. article.Paragraphs.Select(p => p.Span)]);
                foreach (var paragraph in article.Paragraphs)
                {
                    Nest(paragraph.Span, [paragraph.Chapeau, .. paragraph.Items.Select(i => i.Span)]);
                    foreach (var item in paragraph.Items)
                    {
                        Nest(item.Span, [item.Chapeau, .. item.SubItems.Select(i => i.Span)]);
                        Assert.StartsWith(item.NumberText, item.Span.Slice(agreement.Text), StringComparison.Ordinal);
                    }
                }
            }
        }
    }

    public static void NothingButCaptionsAndWhiteSpaceLiesBetween(Agreement agreement)
    {
        var covered = new bool[agreement.Text.Length];
        void Cover(TextSpan span) => Array.Fill(covered, true, span.Start, span.Length);
        Cover(agreement.TitleSpan);
        foreach (var part in agreement.Parts)
        {
            Cover(part.HeadingSpan is { } heading ? new TextSpan(part.Span.Start, LineEndAfter(agreement.Text, heading.End)) : default);
            Cover(part.Preamble?.Span ?? default);
            Cover(part.SignatureBlock?.Span ?? default);
            foreach (var division in part.Divisions)
            {
                Cover(division.Span);
            }

            foreach (var article in part.AllArticles())
            {
                Cover(article.Span);
                Cover(article.CaptionSpan is { Start: > 0 } caption ? new TextSpan(caption.Start - 1, Math.Min(covered.Length, caption.End + 1)) : default);
            }
        }

        Assert.Equal("", string.Concat(agreement.Text.Where((unit, i) => !covered[i] && !char.IsWhiteSpace(unit))));
    }

    public static void AddressesAreUniqueAndLeadBack(Agreement agreement)
    {
        var all = ProvisionFinder.All(agreement).ToList();
        Assert.Equal(all.Count, all.Select(p => p.Address).Distinct().Count());
        Assert.Equal(all.Count, all.Select(p => p.Address.Anchor).Distinct().Count());
        foreach (var provision in all)
        {
            Assert.Same(provision, ProvisionFinder.ByAnchor(agreement, provision.Address.Anchor));
            Assert.Contains(provision, ProvisionFinder.Find(agreement, provision.Address.Locator));
        }
    }

    // The bracket of （別紙１） stands around the heading.
    private static int LineEndAfter(string text, int offset) => text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length;

    private static void Check(Division division)
    {
        Nest(division.Span, [division.HeadingSpan, .. division.Lead is { } lead ? [lead.Span] : (TextSpan[])[], .. division.Articles.Select(a => a.Span).Concat(division.Divisions.Select(d => d.Span)).Order()]);
        foreach (var inner in division.Divisions)
        {
            Check(inner);
        }
    }

    private static void Nest(TextSpan parent, IReadOnlyList<TextSpan> children)
    {
        var from = parent.Start;
        foreach (var child in children)
        {
            Assert.True(child.Start >= from, $"{child} starts before {from} in {parent}");
            Assert.True(child.End <= parent.End, $"{child} leaves {parent}");
            from = child.End;
        }
    }
}
