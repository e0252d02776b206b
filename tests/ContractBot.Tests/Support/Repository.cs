namespace ContractBot.Tests.Support;

/// <summary>Files of the checkout that tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The bundled agreements.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContractBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in a checkout.");
        }

        return folder.FullName;
    }
}
