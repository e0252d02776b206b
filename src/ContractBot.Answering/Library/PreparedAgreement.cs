using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ContractBot.Agreements;
using ContractBot.Agreements.Facts;
using ContractBot.Search;

namespace ContractBot.Answering.Library;

/// <summary>What a library makes of one agreement by itself: the same for as long as the agreement is.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Passages">Its passages in the order of the text.</param>
/// <param name="Deadlines">What it states about times.</param>
/// <param name="Content">A hash of all that is indexed of it.</param>
internal sealed record PreparedAgreement(Agreement Agreement, ImmutableArray<LibraryPassage> Passages, DeadlineFacts Deadlines, string Content)
{
    /// <summary>Prepares <paramref name="agreement"/>.</summary>
    public static PreparedAgreement Of(Agreement agreement)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var passages = ImmutableArray.CreateBuilder<LibraryPassage>();
        foreach (var (passage, indexed) in PassageCutter.Cut(agreement))
        {
            passages.Add(passage);
            Append(hash, indexed.Key);
            foreach (var field in indexed.Fields)
            {
                Append(hash, field.Name);
                Append(hash, field.Text);
                Append(hash, $"{field.SourceSpan}");
            }
        }

        return new PreparedAgreement(agreement, passages.ToImmutable(), DeadlineReader.Read(agreement), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Its passages as the index takes them.</summary>
    public IEnumerable<Passage> Indexed() => PassageCutter.Cut(Agreement).Select(cut => cut.Indexed);

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(MemoryMarshal.AsBytes<int>([text.Length]));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
