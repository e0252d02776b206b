namespace ContractBot.Kuromoji.Filters;

/// <summary>Takes inflected words back to their dictionary form, <c>行わ</c> → <c>行う</c>; as Lucene's <c>JapaneseBaseFormFilter</c>.</summary>
internal static class BaseFormFilter
{
    /// <summary>The base form of <paramref name="token"/>, or its surface where the dictionary gives none.</summary>
    public static string Term(in Token token) => token.BaseForm ?? token.Surface;
}
