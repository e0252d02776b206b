using System.Collections.Immutable;

namespace ContractBot.Agreements.References;

/// <summary>The articles of a part by number and in their order.</summary>
internal sealed class PartArticles
{
    private readonly Dictionary<Article, int> _index = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(int, int?), Article> _byNumber;

    private PartArticles(Part part)
    {
        InOrder = [.. part.AllArticles().GroupBy(a => (a.Number, a.Branch, a.Address.Occurrence)).Select(g => g.ToImmutableArray())];
        for (var i = 0; i < InOrder.Length; i++)
        {
            foreach (var version in InOrder[i])
            {
                _index.Add(version, i);
            }
        }

        _byNumber = InOrder.SelectMany(versions => versions).Where(a => a.Address.Kind != ProvisionKind.Headed).ToLookup(a => (a.Number, a.Branch));
    }

    /// <summary>The articles in the order of the text, the versions of one article together.</summary>
    public ImmutableArray<ImmutableArray<Article>> InOrder { get; }

    /// <summary>The articles of a part.</summary>
    public static PartArticles Of(Part part) => new(part);

    /// <summary>Which one in order the article is.</summary>
    public int IndexOf(Article article) => _index[article];

    /// <summary>All articles of a number: several for versions, and where a number is given twice.</summary>
    public ImmutableArray<Article> Numbered(int number, int? branch) => [.. _byNumber[(number, branch)]];
}
