using ContractBot.Agreements;
using ContractBot.Agreements.References;

namespace ContractBot.Teams.Cards;

/// <summary>An article, a preamble or a signature block of an agreement: what is shown whole.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The article, preamble or signature block.</param>
internal sealed record ClausePlace(Agreement Agreement, IProvision Provision)
{
    /// <summary>The article, preamble or signature block that <paramref name="anchor"/> names or lies in; null where there is no such place.</summary>
    public static ClausePlace? Find(Agreement agreement, string anchor) =>
        ProvisionFinder.ByAnchor(agreement, anchor) is { } provision && Around(agreement, provision) is { } clause ? new(agreement, clause) : null;

    /// <summary>Whether it refers to anything, or anything to it.</summary>
    public bool HasRelated => RefersTo.Any() || ReferredFrom.Any() || Laws.Any();

    /// <summary><c>第5条（期間）</c>, with the version's heading where an article has several.</summary>
    public string Name => NameOf(Provision);

    /// <summary>The clause before this one, in the order of the text; null for the first.</summary>
    public ClausePlace? Previous => At(-1);

    /// <summary>The clause after this one; null for the last.</summary>
    public ClausePlace? Next => At(1);

    /// <summary>The clauses that this one refers to, each once, in the order in which it does.</summary>
    public IEnumerable<ClausePlace> RefersTo => Agreement.References.In(Provision.Span)
        .SelectMany(reference => reference.Targets)
        .Select(target => Around(Agreement, target.Provision))
        .OfType<IProvision>()
        .Where(target => target.Address != Provision.Address)
        .DistinctBy(target => target.Address)
        .Select(target => new ClausePlace(Agreement, target));

    /// <summary>The clauses that refer to this one, each once, in the order of the text.</summary>
    public IEnumerable<ClausePlace> ReferredFrom => Agreement.References
        .Where(reference => !Provision.Span.Contains(reference.Span) && reference.Targets.Any(target => Provision.Span.Contains(target.Provision.Span)))
        .Select(reference => Around(Agreement, reference.From))
        .OfType<IProvision>()
        .DistinctBy(source => source.Address)
        .Select(source => new ClausePlace(Agreement, source));

    /// <summary>The laws that it refers to, as <c>民法第90条</c>, each once.</summary>
    public IEnumerable<string> Laws => Agreement.References.In(Provision.Span)
        .Select(reference => reference.Law is { } law ? law.Name + law.Place : null)
        .OfType<string>()
        .Distinct();

    private static IProvision? Around(Agreement agreement, IProvision provision) => provision switch
    {
        Article or Preamble or SignatureBlock => provision,
        Part part => (IProvision?)part.Preamble ?? part.AllArticles().FirstOrDefault(),
        _ => All(agreement).LastOrDefault(clause => clause.Span.Contains(provision.Span)),
    };

    private static IEnumerable<IProvision> All(Agreement agreement) =>
        ProvisionFinder.All(agreement).Where(provision => provision is Article or Preamble or SignatureBlock);

    private static string NameOf(IProvision provision) => provision.Address.Locator
        + (provision is Article { Caption: { Length: > 0 } caption } ? $"（{caption}）" : "")
        + (provision.Address.Variant is { Length: > 0 } variant ? $"【{variant}】" : "");

    private ClausePlace? At(int distance)
    {
        var all = All(Agreement).ToList();
        var at = all.FindIndex(clause => clause.Address == Provision.Address) + distance;
        return at >= 0 && at < all.Count ? new(Agreement, all[at]) : null;
    }
}
