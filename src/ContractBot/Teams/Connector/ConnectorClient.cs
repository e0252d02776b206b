using System.Net.Http.Headers;
using System.Text.Json;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Protocol;

namespace ContractBot.Teams.Connector;

/// <summary>Calls the channel's service over HTTP.</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, AppTokens tokens, TimeProvider time) : IConnectorClient
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string ClientName = "Teams connector";

    public Task<ResourceResponse> SendToConversationAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, serviceUrl, Path(activity, null), activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, serviceUrl, Path(activity, activity.ReplyToId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(ServiceUrl serviceUrl, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, serviceUrl, Path(activity, activity.Id), activity, cancellationToken);

    private static string Path(Activity activity, string? activityId) =>
        $"/v3/conversations/{Segment(activity.Conversation?.Id)}/activities{(activityId is null ? "" : "/" + Segment(activityId))}";

    // '.' and '..' survive escaping and would climb out of the path.
    private static string Segment(string? id) => id switch
    {
        null or "" => throw new ConnectorException(null, "NoConversation"),
        "." or ".." => throw new ConnectorException(null, "BadIdentifier"),
        _ => Uri.EscapeDataString(id),
    };

    private async Task<ResourceResponse> CallAsync(HttpMethod method, ServiceUrl serviceUrl, string path, Activity activity, CancellationToken cancellationToken)
    {
        var address = new Uri(serviceUrl.Address.AbsoluteUri.TrimEnd('/') + path);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Options);
        for (var attempt = 1; ; attempt++)
        {
            using var response = await SendAsync(method, address, serviceUrl.TakesToken, body, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return new(await ReadAsync<ResourceResponse>(response, cancellationToken) is { } answer ? answer.Id : null);
            }

            if (RetryRule.PauseAfter(attempt, response.StatusCode, response.Headers.RetryAfter, time.GetUtcNow()) is not { } pause)
            {
                var error = await ReadAsync<ErrorResponse>(response, cancellationToken);
                throw new ConnectorException(response.StatusCode, error?.Error?.Code);
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, bool takesToken, byte[] body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        if (takesToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        }

        try
        {
            using var client = clients.CreateClient(ClientName);
            return await client.SendAsync(request, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException(null, exception.GetType().Name);
        }
    }

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
}
