using System.Collections.Immutable;
using ContractBot.Agreements;
using ContractBot.Agreements.References;
using ContractBot.Text;

namespace ContractBot.Typesetting;

/// <summary>The references of an agreement as links among set words. Laws and other agreements are no links: their text is not here.</summary>
internal sealed class WordLinks(Agreement agreement)
{
    /// <summary>The links within <paramref name="words"/>, which are those of <paramref name="span"/> without white space at either end; none where words were left out.</summary>
    public ImmutableArray<WordLink> In(TextSpan span, string words)
    {
        var raw = span.Slice(agreement.Text);
        var start = span.Start + raw.Length - raw.TrimStart().Length;
        if (raw.Trim() != words)
        {
            return [];
        }

        return
        [
            .. agreement.References.In(new TextSpan(start, start + words.Length))
                .Where(r => !r.Targets.IsEmpty)
                .Select(r => new WordLink(r.Span.Start - start, r.Span.End - start, r.Targets[0].Provision.Address.Anchor)),
        ];
    }
}
