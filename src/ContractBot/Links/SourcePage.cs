namespace ContractBot.Links;

/// <summary>Where the source page of an agreement stands below the service's address.</summary>
internal static class SourcePage
{
    /// <summary>The path below the root, such as <c>agreements/ID</c>; an identifier is a file's name and may hold any character.</summary>
    public static string Path(string agreement) => $"agreements/{Uri.EscapeDataString(agreement)}";

    /// <summary>The whole link.</summary>
    public static Uri Of(Uri publicUrl, string agreement, string query, string anchor) =>
        new(publicUrl, $"{Path(agreement)}{query}#{anchor}");
}
