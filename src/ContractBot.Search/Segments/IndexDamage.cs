namespace ContractBot.Search;

/// <summary>Why an index cannot be used as it is. It has to be built anew from the corpus, which is the truth.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Details">What was found, for the log; holds nothing of the text.</param>
public sealed record IndexDamage(IndexDamageKind Kind, string File, string Details);

/// <summary>What can be wrong with an index's files.</summary>
public enum IndexDamageKind
{
    /// <summary>A file that the index needs is not there.</summary>
    Missing,

    /// <summary>A file is shorter or longer than it was written.</summary>
    Length,

    /// <summary>A file's bytes are not those that were written.</summary>
    Contents,

    /// <summary>The file was written in another version of the format; it is sound, but not to be read.</summary>
    Version,
}

/// <summary>A file of an index was found damaged while it was read. Nothing was returned from the damaged place.</summary>
public sealed class IndexDamagedException : IOException
{
    /// <summary>Reports <paramref name="damage"/>.</summary>
    public IndexDamagedException(IndexDamage damage)
        : base($"The index is damaged ({damage.Kind}) in {damage.File}: {damage.Details} It has to be built anew from the corpus.") => Damage = damage;

    /// <summary>What was found.</summary>
    public IndexDamage Damage { get; }
}
