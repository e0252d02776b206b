namespace ContractBot.Kuromoji;

/// <summary>How the tokenizer cuts long words; the names and meanings of Lucene's <c>JapaneseTokenizer.Mode</c>.</summary>
public enum TokenizerMode
{
    /// <summary>The cheapest path, compounds whole.</summary>
    Normal,

    /// <summary>Long compounds are cut as well, for search.</summary>
    Search,

    /// <summary>As <see cref="Search"/>, and unknown words fall into single characters.</summary>
    Extended,
}
