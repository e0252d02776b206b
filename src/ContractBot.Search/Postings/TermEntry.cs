namespace ContractBot.Search.Postings;

/// <summary>What the dictionary says of a term.</summary>
/// <param name="DocumentFrequency">Documents that hold it.</param>
/// <param name="Occurrences">How often it stands in all of them.</param>
/// <param name="Start">Offset of its postings in the segment; its positions follow its documents.</param>
/// <param name="DocumentsLength">Bytes of its documents and frequencies.</param>
/// <param name="PositionsLength">Bytes of its positions.</param>
internal readonly record struct TermEntry(int DocumentFrequency, long Occurrences, long Start, int DocumentsLength, int PositionsLength);
