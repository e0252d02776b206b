using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Connector;

/// <summary>
/// Calls the channel's service over HTTP, at the pace that it allows, and again while it is not well. What may have been taken is not sent again:
/// of a message whose answer does not come nobody knows whether it was, and a failure is better than a message twice.
/// </summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, AppTokens tokens, SendPace pace, TimeProvider time) : IConnectorClient
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string ClientName = "Teams connector";

    public Task<ResourceResponse> SendToConversationAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(Call.Of(HttpMethod.Post, serviceUrl, activity, null), cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(Call.Of(HttpMethod.Post, serviceUrl, activity, activity.ReplyToId), cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(Call.Of(HttpMethod.Put, serviceUrl, activity, activity.Id), cancellationToken);

    public Task DeleteActivityAsync(ServiceUrl serviceUrl, ConversationReference reference, string activityId, CancellationToken cancellationToken) =>
        CallAsync(new(HttpMethod.Delete, serviceUrl, Call.Path(reference.Conversation, activityId), reference.ChannelId, reference.Conversation, null), cancellationToken);

    private async Task<ResourceResponse> CallAsync(Call call, CancellationToken cancellationToken)
    {
        var waited = TimeSpan.Zero;
        var isTokenFresh = false;
        for (var attempt = 1; ; attempt++)
        {
            await pace.WaitAsync(call.ChannelId, call.Conversation, cancellationToken);
            RetryConditionHeaderValue? retryAfter = null;
            Exception failure;
            try
            {
                var token = call.ServiceUrl.TakesToken ? await tokens.GetAsync(cancellationToken) : null;
                using var response = await SendAsync(call, token, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return new(await ReadAsync<ResourceResponse>(response, cancellationToken) is { } answer ? answer.Id : null);
                }

                if (response.StatusCode == HttpStatusCode.Unauthorized && token is not null && !isTokenFresh)
                {
                    // It may have been withdrawn before its time.
                    isTokenFresh = true;
                    tokens.Discard(token);
                    continue;
                }

                var error = await ReadAsync<ErrorResponse>(response, cancellationToken);
                failure = new ConnectorException(response.StatusCode, error?.Error?.Code, RetryRule.IsPassing(response.StatusCode));
                retryAfter = response.Headers.RetryAfter;
            }
            catch (Exception exception) when (exception is ConnectorException { IsPassing: true } or AppTokenException { IsPassing: true })
            {
                failure = exception;
            }

            if (failure is ConnectorException { IsPassing: false } || RetryRule.PauseAfter(attempt, waited, retryAfter, time.GetUtcNow()) is not { } pause)
            {
                throw failure;
            }

            waited += pause;
            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Call call, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address);
        if (call.Body is { } body)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            return await client.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw new ConnectorException(null, $"{exception.HttpRequestError}", call.IsIdempotent || NeverLeft(exception.HttpRequestError));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException(null, "Timeout", call.IsIdempotent);
        }
    }

    private static bool NeverLeft(HttpRequestError error) =>
        error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    // Some channels answer with nothing, or with something that is not JSON: neither is an error.
    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return bytes.Length == 0 ? null : JsonSerializer.Deserialize<T>(bytes, ProtocolJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>One call, which may be made several times.</summary>
    private sealed record Call(HttpMethod Method, ServiceUrl ServiceUrl, string RelativePath, string? ChannelId, ConversationAccount? Conversation, byte[]? Body)
    {
        public Uri Address { get; } = new(ServiceUrl.Address.AbsoluteUri.TrimEnd('/') + RelativePath);

        /// <summary>Whether making it twice does what making it once does.</summary>
        public bool IsIdempotent => Method != HttpMethod.Post;

        public static Call Of(HttpMethod method, ServiceUrl serviceUrl, Activity activity, string? activityId) => new(
            method, serviceUrl, Path(activity.Conversation, activityId), activity.ChannelId, activity.Conversation, JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Options));

        public static string Path(ConversationAccount? conversation, string? activityId) =>
            $"/v3/conversations/{Segment(conversation?.Id)}/activities{(activityId is null ? "" : "/" + Segment(activityId))}";

        // '.' and '..' survive escaping and would climb out of the path.
        private static string Segment(string? id) => id switch
        {
            null or "" => throw new ConnectorException(null, "NoConversation"),
            "." or ".." => throw new ConnectorException(null, "BadIdentifier"),
            _ => Uri.EscapeDataString(id),
        };
    }
}
