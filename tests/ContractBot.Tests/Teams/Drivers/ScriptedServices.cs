using System.Collections.Concurrent;
using ContractBot.Access;
using ContractBot.Answering;
using ContractBot.Hosting;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>The invented agreements for everybody, with answers from a script; remembers who asked.</summary>
internal sealed class ScriptedServices(IAnswerer answerer) : IServicesByAsker
{
    private readonly AnsweringServices _services = InventedServices.With(answerer);
    private readonly ConcurrentQueue<Asker> _askers = new();

    public IReadOnlyList<Asker> Askers => [.. _askers];

    public AnsweringServices For(Asker asker)
    {
        _askers.Enqueue(asker);
        return _services;
    }
}
