using ContractBot.Hosting;
using ContractBot.Links;

namespace ContractBot.Access;

/// <summary>Gives each asker services that know of nothing else than what the asker may see; the only way from a channel to the agreements.</summary>
internal interface IServicesByAsker
{
    /// <summary>The services of <paramref name="asker"/> as of now, with links that open for this asker. Not to be kept: rights and texts change.</summary>
    AnsweringServices For(Asker asker);
}

/// <summary>
/// Services over the part of the corpus that an asker may see. Each part has names, user dictionary, statistics and index of its own, built as
/// if the rest did not exist: so an answer cannot tell of the rest, not even by its order or its scores. Askers with the same circles share
/// one part. Safe for several threads.
/// </summary>
internal sealed class ServicesByAsker(
    ServicesOfTheDay day, Today today, AccessSettings access, GroupMembers groups, Settings settings, LinkSeal seal) : IServicesByAsker
{
    // An office has a few circles. Beyond that the part that was not asked for longest is built anew when it is.
    private const int MostParts = 32;

    // The indexes and names of 10,000 agreements take some 200 MB.
    private const int MostAgreements = 40_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<Part> _byUse = new();
    private AnsweringServices? _whole;
    private GuardedCorpus? _guarded;

    /// <inheritdoc/>
    public AnsweringServices For(Asker asker)
    {
        var whole = day.On(today.Date);
        var services = asker is ThisMachine ? whole : PartFor(asker, whole);
        var linked = services.LinkedBy(settings.SignsLinks ? new SignedLinks(settings, seal, asker) : new PlainLinks(settings.PublicUrl));
        return linked with { Answerer = new AnswererWithin(linked.Library, linked.Answerer) };
    }

    private AnsweringServices PartFor(Asker asker, AnsweringServices whole)
    {
        Part part;
        lock (_gate)
        {
            if (!ReferenceEquals(whole, _whole))
            {
                _whole = whole;
                _guarded = GuardedCorpus.Of(whole.Corpus, access);
                _byUse.Clear();
            }

            var guarded = _guarded!;
            var open = guarded.OpenTo(asker, access, groups);
            if (!open.Contains('0', StringComparison.Ordinal))
            {
                return whole;
            }

            part = Find(open) ?? new Part(open, guarded.CountOf(open), new Lazy<AnsweringServices>(() => whole.Within(guarded.Only(open, today.Date))));
            _byUse.AddFirst(part);
            while (_byUse.Count > MostParts || (_byUse.Count > 1 && _byUse.Sum(kept => kept.Agreements) > MostAgreements))
            {
                _byUse.RemoveLast();
            }
        }

        // Built outside the gate: those who see other parts need not wait.
        return part.Services.Value;
    }

    /// <summary>Takes the part out of the list.</summary>
    private Part? Find(string open)
    {
        for (var node = _byUse.First; node is not null; node = node.Next)
        {
            if (node.Value.Open == open)
            {
                _byUse.Remove(node);
                return node.Value;
            }
        }

        return null;
    }

    private sealed record Part(string Open, int Agreements, Lazy<AnsweringServices> Services);
}
