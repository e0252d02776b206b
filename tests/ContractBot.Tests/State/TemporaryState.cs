using ContractBot.Hosting;
using ContractBot.State;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.State;

/// <summary>A state database with all features in a folder that goes away with the test.</summary>
internal sealed class TemporaryState : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemporaryState() => Database = Open();

    public StateDatabase Database { get; private set; }

    /// <summary>The folder that it stands in.</summary>
    public string Folder => _folder.Path;

    /// <summary>Closes the database and opens it anew, as a restart does.</summary>
    public void Restart()
    {
        Database.Dispose();
        Database = Open();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }

    private StateDatabase Open() => StateDatabase.Open(DataFolder.At(_folder.Path), TimeProvider.System, StateFeatures.All);
}
