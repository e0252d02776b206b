using ContractBot.Agreements.Reading;

namespace ContractBot.Teams.Files;

/// <summary>Fetches a file that somebody sent.</summary>
internal sealed class FileDownload(IHttpClientFactory clients)
{
    /// <summary>The name of the HTTP client that is used: it follows no redirects and connects by <see cref="FileAddress.ConnectAsync"/>.</summary>
    public const string ClientName = "Teams files";

    /// <summary>The file at <paramref name="address"/>.</summary>
    /// <exception cref="FileDownloadException">When it does not come, or is larger than <see cref="CorpusReader.LargestFile"/>.</exception>
    public async Task<byte[]> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new FileDownloadException(isTooLarge: false, $"{(int)response.StatusCode}");
            }

            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var file = new MemoryStream();
            var buffer = new byte[81_920];
            while (await body.ReadAsync(buffer, cancellationToken) is var read and > 0)
            {
                if (file.Length + read > CorpusReader.LargestFile)
                {
                    throw new FileDownloadException(isTooLarge: true, "larger than what is read");
                }

                file.Write(buffer, 0, read);
            }

            return file.ToArray();
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new FileDownloadException(isTooLarge: false, failure.GetType().Name);
        }
    }
}

/// <summary>A file was not fetched. The message holds a status or a kind of failure, never an address: it lets its holder fetch the file.</summary>
internal sealed class FileDownloadException(bool isTooLarge, string reason) : Exception($"A file could not be fetched: {reason}.")
{
    public bool IsTooLarge { get; } = isTooLarge;
}
