using System.Collections.Immutable;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Commands;

namespace ContractBot.Hosting;

/// <summary>The folder that a service answers from, with what is known of its files. For one thread at a time.</summary>
/// <param name="folder">The corpus folder.</param>
internal sealed class ServedCorpus(CorpusFolder folder)
{
    // A program that saves a file writes it in pieces: the files have to look the same for so long.
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(200);

    private readonly CorpusMemory _memory = new();
    private ImmutableArray<FileSight> _survey = [];

    /// <summary>Where it is.</summary>
    public string Folder => folder.Path;

    /// <summary>Reads and indexes all of it.</summary>
    /// <exception cref="CommandException">When nothing can be read there.</exception>
    public AnsweringServices Open(ICitationLinks links, DateOnly asOf, Terminal terminal, Loading seen)
    {
        // Looked at before it is read: what changes in between is seen to differ.
        _survey = Directory.Exists(folder.Path) ? CorpusReader.Survey(folder.Path) : [];
        var corpus = folder.Read(_memory, asOf, terminal, seen);
        folder.Kept?.Prune();
        var services = AnsweringServices.Open(corpus, folder.Index, links, terminal, seen);
        if (services.IndexComplaint is { } sentence)
        {
            terminal.Error.WriteLine(sentence);
        }

        return services;
    }

    /// <summary>Whether its files look otherwise than when they were read.</summary>
    /// <exception cref="CorpusFolderNotFoundException">When the folder is gone.</exception>
    public bool LooksChanged() => !CorpusReader.Survey(folder.Path).SequenceEqual(_survey);

    /// <summary>The corpus as it is now, only what changed being read; null while it is being written.</summary>
    /// <exception cref="CorpusFolderNotFoundException">When the folder is gone.</exception>
    public async Task<CorpusReading?> RereadAsync(DateOnly asOf, TimeProvider time, CancellationToken stop)
    {
        var survey = CorpusReader.Survey(folder.Path);
        await Task.Delay(Calm, time, stop);
        if (!CorpusReader.Survey(folder.Path).SequenceEqual(survey))
        {
            return null;
        }

        var reading = folder.Reread(_memory, null, stop);
        _survey = survey;
        return TextInForce.On(reading, asOf);
    }
}
