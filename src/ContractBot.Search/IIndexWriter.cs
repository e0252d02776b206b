namespace ContractBot.Search;

/// <summary>Fills an index; stands where Lucene's <c>IndexWriter</c> would. Not safe for several threads.</summary>
public interface IIndexWriter
{
    /// <summary>Adds <paramref name="passage"/>; document numbers follow the order of addition.</summary>
    void AddPassage(Passage passage);

    /// <summary>Removes all passages of an agreement.</summary>
    void DeleteAgreement(string agreement);

    /// <summary>Makes what was added and deleted visible to a new reader.</summary>
    IIndexReader Commit();
}
