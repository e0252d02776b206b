using System.Collections.Frozen;

namespace ContractBot.Kuromoji.Filters;

/// <summary>Leaves out particles, auxiliaries, conjunctions and symbols; as Lucene's <c>JapanesePartOfSpeechStopFilter</c> with its own tags.</summary>
internal static class PartOfSpeechStopFilter
{
    private static readonly FrozenSet<string> StopTags = WordList.Read("stoptags.txt");

    /// <summary>Whether a word of this part of speech stays; the whole tag counts, with its subdivisions.</summary>
    public static bool Keeps(string partOfSpeech) => !StopTags.Contains(partOfSpeech);
}
