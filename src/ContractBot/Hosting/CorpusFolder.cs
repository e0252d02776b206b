using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Reading;
using ContractBot.Commands;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>The folder of the agreements: reads them, and says what it could not read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Kept">The texts of its Word and PDF files from earlier readings; null where none are kept.</param>
/// <param name="Index">Where its index is kept; null where it is in memory alone.</param>
internal sealed record CorpusFolder(string Path, KeptTexts? Kept, string? Index)
{
    /// <summary>The agreements as in force on <paramref name="asOf"/>; what cannot be read is named on standard error.</summary>
    /// <exception cref="CommandException">When there is no such folder, or nothing in it can be read.</exception>
    public CorpusReading Read(DateOnly asOf, Terminal terminal) => Read(new CorpusMemory(), asOf, terminal, null);

    /// <inheritdoc cref="Read(DateOnly, Terminal)"/>
    /// <param name="memory">What the folder held last time.</param>
    /// <param name="seen">Where a service shows how far it has come.</param>
    public CorpusReading Read(CorpusMemory memory, DateOnly asOf, Terminal terminal, Loading? seen)
    {
        var reading = LoadingProgress.Watch(terminal, LoadingPhase.Reading, total: 0, progress => TextInForce.On(Read(memory, progress), asOf), seen);
        foreach (var sentence in Complaints(reading))
        {
            terminal.Error.WriteLine(sentence);
        }

        if (reading.Agreements.IsEmpty)
        {
            throw new CommandException(Say.With(reading.Unreadable.IsEmpty ? Texts.EmptyCorpus : Texts.NothingReadable, System.IO.Path.GetFullPath(Path)));
        }

        return reading;
    }

    /// <summary>
    /// A sentence for each file that could not be read, or not whole, one for each fault of a sidecar, and one for each amendment without its agreement.
    /// </summary>
    public static IEnumerable<string> Complaints(CorpusReading reading) =>
    [
        .. reading.Unreadable.Select(UnreadableFiles.Describe),
        .. reading.PagesWithoutText.Select(UnreadableFiles.Describe),
        .. reading.SidecarFaults.Select(SidecarFaults.Describe),
        .. reading.Amendments.Unlinked.Select(UnlinkedAmendments.Describe),
    ];

    /// <summary>The agreements as signed, opening only the files that <paramref name="memory"/> does not know.</summary>
    /// <exception cref="CorpusFolderNotFoundException">When there is no such folder.</exception>
    public CorpusReading Reread(CorpusMemory memory, IProgress<ReadingProgress>? progress, CancellationToken stop)
    {
        var pdfToText = new Lazy<string>(Settings.PdfToText);
        return CorpusReader.Read(Path, new ReadingOptions { PdfToText = () => pdfToText.Value, Kept = Kept }, memory, progress, stop);
    }

    /// <summary>Deletes the kept index, so that it is built from nothing.</summary>
    public void ForgetIndex()
    {
        try
        {
            if (Directory.Exists(Index))
            {
                Directory.Delete(Index, recursive: true);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.With(Texts.IndexNotAllowed, Index));
        }
    }

    private CorpusReading Read(CorpusMemory memory, LoadingProgress progress)
    {
        try
        {
            return Reread(memory, progress, CancellationToken.None);
        }
        catch (CorpusFolderNotFoundException)
        {
            throw new CommandException(Say.With(Texts.NoCorpusFolder, System.IO.Path.GetFullPath(Path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.With(Texts.CorpusUnreadable, System.IO.Path.GetFullPath(Path)));
        }
    }
}
