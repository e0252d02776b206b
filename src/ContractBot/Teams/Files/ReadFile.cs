using System.Globalization;
using ContractBot.Agreements;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Answering.Deadlines;
using ContractBot.Answering.Defects;
using ContractBot.Hosting;
using ContractBot.Links;

namespace ContractBot.Teams.Files;

/// <summary>What a file that was sent says.</summary>
/// <param name="Deadlines">As they stand today, soonest first, those without a date last.</param>
internal sealed record ReadFile(Agreement Agreement, IReadOnlyList<DeadlineEntry> Deadlines, IReadOnlyList<ReportedDefect> Defects)
{
    /// <summary>
    /// Reads <paramref name="content"/> as the corpus is read, out of a folder of its own below <paramref name="data"/> that is gone afterwards; or says in a sentence
    /// why it cannot be read.
    /// </summary>
    public static (ReadFile? File, string? Unreadable) Of(string name, byte[] content, DataFolder data, Settings settings, DateOnly today, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data.Path, "incoming", Guid.NewGuid().ToString("N")));
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), content);
            var reading = new CorpusFolder(folder.FullName, null, null).Reread(new CorpusMemory(), null, cancellationToken);
            if (reading.Agreements is not [var agreement, ..])
            {
                return (null, string.Join('\n', CorpusFolder.Complaints(reading)));
            }

            var links = new PlainLinks(settings.PublicUrl);
            var services = AnsweringServices.InMemory(TextInForce.On(reading, today), links);
            var defects = new DefectReport(links, CultureInfo.CurrentUICulture).Of(DefectFinder.InAll(reading)[0]);
            return (new(agreement, services.Deadlines.On(today), [.. defects.OrderBy(defect => defect.Severity)]), null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
