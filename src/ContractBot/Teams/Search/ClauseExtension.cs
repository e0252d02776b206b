using System.Globalization;
using System.Text.Json;
using ContractBot.Answering;
using ContractBot.Hosting;
using ContractBot.Teams.Cards;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Search;

/// <summary>
/// Answers the invoke <c>composeExtension/query</c>: clauses found by keyword while somebody writes a message, each as a preview and as the card that is put in.
/// </summary>
internal sealed class ClauseExtension(RecentSearches recent, TimeProvider time, ILogger<ClauseExtension> logger)
{
    /// <summary>The command that the app's manifest names.</summary>
    public const string CommandId = "searchClauses";

    /// <summary>The command's parameter: the words.</summary>
    public const string Parameter = "query";

    /// <summary>How many clauses are found where the client does not say.</summary>
    public const int DefaultCount = 10;

    /// <summary>How many clauses are found at most at a time, as Teams asks for; and how far one can page.</summary>
    public const int MaximumCount = 25;
    private const int MaximumSkip = 200;

    /// <summary>Teams waits five seconds; what takes longer than this is answered with a request for other words.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>What answers <paramref name="invoke"/>, whatever it says; never an error.</summary>
    /// <param name="invoke">The invoke.</param>
    /// <param name="readable">Gives what the one who writes may read; the first time that may take longer than Teams waits.</param>
    public async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(Activity invoke, Func<AnsweringServices> readable)
    {
        var query = Read(invoke.Value);
        var words = query?.Words(Parameter) ?? "";
        if (words.Length > QuestionLimits.MaximumLength)
        {
            return MessagingExtensionResponse.Saying(TeamsTexts.QuestionTooLong(QuestionLimits.MaximumLength));
        }

        var skip = Math.Clamp(query?.QueryOptions?.Skip ?? 0, 0, MaximumSkip);
        var count = Math.Clamp(query?.QueryOptions?.Count ?? DefaultCount, 1, MaximumCount);
        try
        {
            // Not the request's own time: a search cannot be broken off, but it need not be waited for.
            return await Task.Run(() => Find(words, skip, count, SearcherKey.Of(invoke), readable())).WaitAsync(Patience, time);
        }
        catch (Exception exception)
        {
            logger.LogWarning("A search from a message could not be answered: {Exception} at {StackTrace}", exception.GetType().FullName, exception.StackTrace);
            return MessagingExtensionResponse.Saying(TeamsTexts.SearchFailed);
        }
    }

    private static MessagingExtensionQuery? Read(JsonElement? value)
    {
        try
        {
            return value?.Deserialize<MessagingExtensionQuery>(ProtocolJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private MessagingExtensionResponse Find(string words, int skip, int count, string searcher, AnsweringServices readable)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            var again = recent.Of(searcher).SelectMany(earlier => readable.Search.Search(earlier, 1).Hits).DistinctBy(hit => (hit.Citation.Agreement, hit.Citation.Start)).ToList();
            return again.Count == 0 ? MessagingExtensionResponse.Saying(TeamsTexts.TypeWords) : Result(again.Skip(skip).Take(count));
        }

        var found = readable.Search.Search(words, skip + count);
        if (!found.Errors.IsEmpty)
        {
            return MessagingExtensionResponse.Saying(found.Errors[0].Describe(CultureInfo.CurrentUICulture));
        }

        if (found.Total == 0)
        {
            return MessagingExtensionResponse.Saying(TeamsTexts.NoHits(Excerpt.Limit(VisibleText.Of(words), 60)));
        }

        recent.Add(searcher, words);
        return Result(found.Hits.Skip(skip));
    }

    private static MessagingExtensionResponse Result(IEnumerable<ClauseHit> hits) =>
        MessagingExtensionResponse.Of([.. hits.Select(hit => ClausePreview.Of(hit.Citation))]);
}
