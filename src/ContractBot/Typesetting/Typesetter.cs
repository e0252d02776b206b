using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Text;

namespace ContractBot.Typesetting;

/// <summary>Lays out an agreement: goes through its text from start to end and gives each stretch its place, so that no word is lost.</summary>
internal sealed class Typesetter
{
    private readonly Agreement _agreement;
    private readonly Words _words;
    private readonly WordLinks _links;
    private readonly HashSet<TextSpan> _captionsSet = [];

    private Typesetter(Agreement agreement)
    {
        _agreement = agreement;
        _links = new WordLinks(agreement);
        var captions = agreement.Parts.SelectMany(p => p.AllArticles())
            .Select(a => a.CaptionSpan).OfType<TextSpan>()
            .Select(s => Words.WithBrackets(agreement.Text, s));
        _words = new Words(agreement.Text, [agreement.TitleSpan, .. captions]);
    }

    /// <summary>The layout of <paramref name="agreement"/>.</summary>
    public static TypesetAgreement Set(Agreement agreement)
    {
        var setter = new Typesetter(agreement);
        return new TypesetAgreement(agreement.Id, agreement.Title, setter.SetParts()) { Marks = ChangeMark.Of(agreement) };
    }

    private ImmutableArray<TypesetPart> SetParts()
    {
        var parts = ImmutableArray.CreateBuilder<TypesetPart>();
        var from = 0;
        foreach (var part in _agreement.Parts)
        {
            var next = parts.Count + 1 < _agreement.Parts.Length ? _agreement.Parts[parts.Count + 1].Span.Start : _agreement.Text.Length;
            parts.Add(SetPart(part, new TextSpan(from, next)));
            from = next;
        }

        return parts.ToImmutable();
    }

    private TypesetPart SetPart(Part part, TextSpan range)
    {
        var blocks = ImmutableArray.CreateBuilder<TypesetBlock>();
        var at = range.Start;
        foreach (var (span, block) in Places(part).OrderBy(p => p.Span))
        {
            AddLoose(new TextSpan(at, Math.Max(at, span.Start)));
            if (block is not null)
            {
                blocks.Add(block);
            }

            at = Math.Max(at, span.End);
        }

        AddLoose(new TextSpan(at, range.End));
        return new TypesetPart(part.Address.Anchor, part.Label, part.Heading, blocks.ToImmutable());

        void AddLoose(TextSpan gap)
        {
            if (_words.Lines(gap) is { IsEmpty: false } lines)
            {
                blocks.Add(new LooseLines(lines));
            }
        }
    }

    /// <summary>What stands where in a part; a heading that the page shows by itself has no block.</summary>
    private IEnumerable<(TextSpan Span, TypesetBlock? Block)> Places(Part part)
    {
        if (part.HeadingSpan is { } heading)
        {
            yield return (heading, null);
        }

        if (part.Preamble is { } preamble)
        {
            yield return (preamble.Span, new LinesBlock(preamble.Address.Anchor, IsSignature: false, _words.Lines(preamble.Span)));
        }

        if (part.SignatureBlock is { } signature)
        {
            yield return (signature.Span, new LinesBlock(signature.Address.Anchor, IsSignature: true, _words.Lines(signature.Span)));
        }

        foreach (var article in part.AllArticles())
        {
            var captionIsItsOwn = article.CaptionSpan is { } caption && _captionsSet.Add(caption);
            yield return (article.Span, new ArticleSetting(_words, article, _links, captionIsItsOwn).Set());
        }

        var prefix = part.Ordinal == 0 ? "" : part.Address.Anchor;
        foreach (var (division, number) in Divisions(part.Divisions).Select((d, i) => (d, i + 1)))
        {
            yield return (division.HeadingSpan, new DivisionHeading($"{prefix}d{number}", division.Level, _words.Line(division.HeadingSpan)));
        }
    }

    private static IEnumerable<Division> Divisions(ImmutableArray<Division> divisions) =>
        divisions.SelectMany(d => Divisions(d.Divisions).Prepend(d));
}
