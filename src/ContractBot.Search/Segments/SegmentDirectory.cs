using System.Collections.Immutable;
using ContractBot.Search.Postings;

namespace ContractBot.Search.Segments;

/// <summary>Where everything lies in a segment; all that opening it reads.</summary>
/// <param name="DocumentCount">Number of documents.</param>
/// <param name="Fields">The fields that some document has a token in.</param>
/// <param name="Passages">Where the stored passages lie.</param>
/// <param name="Agreements">Where the agreements lie.</param>
internal sealed record SegmentDirectory(
    int DocumentCount, ImmutableArray<FieldPlace> Fields, StoredPassagesPlace Passages, AgreementTablePlace Agreements)
{
    /// <summary>The directory as bytes.</summary>
    public ByteWriter Write()
    {
        var output = new ByteWriter();
        output.Number(DocumentCount);
        output.Number(Fields.Length);
        foreach (var field in Fields)
        {
            output.Text(field.Name);
            output.Number(field.DocumentCount);
            output.Number(field.TokenCount);
            output.Number(field.Terms.TermCount);
            output.Number(field.Terms.BlocksStart);
            output.Number(field.Terms.BlocksLength);
            output.Number(field.Terms.StartsStart);
            output.Number(field.NormsStart);
        }

        output.Number(Passages.FieldNames.Length);
        foreach (var name in Passages.FieldNames)
        {
            output.Text(name);
        }

        output.Number(Passages.BlocksStart);
        output.Number(Passages.BlocksLength);
        output.Number(Passages.StartsStart);
        output.Number(Agreements.Count);
        output.Number(Agreements.NamesStart);
        output.Number(Agreements.NamesLength);
        output.Number(Agreements.StartsStart);
        output.Number(Agreements.RunCount);
        output.Number(Agreements.RunsStart);
        return output;
    }

    /// <summary>The directory that <paramref name="bytes"/> are.</summary>
    public static SegmentDirectory Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var documentCount = reader.Number();
        var fields = ImmutableArray.CreateBuilder<FieldPlace>();
        for (var count = reader.Number(); count > 0; count--)
        {
            fields.Add(new FieldPlace(
                reader.Text(),
                reader.Number(),
                reader.LongNumber(),
                new TermDictionaryPlace(reader.Number(), reader.LongNumber(), reader.LongNumber(), reader.LongNumber()),
                reader.LongNumber()));
        }

        var names = ImmutableArray.CreateBuilder<string>();
        for (var count = reader.Number(); count > 0; count--)
        {
            names.Add(reader.Text());
        }

        return new SegmentDirectory(
            documentCount,
            fields.ToImmutable(),
            new StoredPassagesPlace(names.ToImmutable(), reader.LongNumber(), reader.LongNumber(), reader.LongNumber()),
            new AgreementTablePlace(reader.Number(), reader.LongNumber(), reader.LongNumber(), reader.LongNumber(), reader.Number(), reader.LongNumber()));
    }
}
