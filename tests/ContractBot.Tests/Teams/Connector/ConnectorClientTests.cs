using System.Net;
using ContractBot.Teams;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;
using ContractBot.Teams.Protocol;
using ContractBot.Tests.Teams.Drivers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractBot.Tests.Teams.Connector;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private static readonly Activity Message = new()
    {
        Type = "message", Text = "はい", Id = "1:2/3", ReplyToId = "f:9+9", Conversation = new() { Id = "19:a@thread.tacv2;messageid=1 2/%" },
    };

    private readonly HastyTime _time = new();
    private FakeServer _server = null!;
    private ServiceProvider _services = null!;

    private IConnectorClient Client => _services.GetRequiredService<IConnectorClient>();

    private ServiceUrl Url => ServiceUrl.OnThisMachine(_server.ServiceUrl)!;

    public async Task InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Teams:Login"] = _server.Url }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_time).AddTeams(settings).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Identifiers_are_escaped_and_the_service_URLs_slash_is_trimmed()
    {
        const string Conversation = "/connector/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1%202%2F%25/activities";

        await Client.SendToConversationAsync(Url, Message, default);
        await Client.ReplyToActivityAsync(Url, Message, default);
        await Client.UpdateActivityAsync(Url, Message, default);
        await Client.DeleteActivityAsync(Url, Message.GetConversationReference(), "1:2/3", default);

        Assert.Equal(
            [("POST", Conversation), ("POST", Conversation + "/f%3A9%2B9"), ("PUT", Conversation + "/1%3A2%2F3"), ("DELETE", Conversation + "/1%3A2%2F3")],
            _server.Requests.Select(request => (request.Method, request.Path)));
        Assert.All(_server.Requests.Take(3), request => Assert.Equal("application/json; charset=utf-8", request.ContentType));
        Assert.Equal("はい", _server.Requests[0].Json.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_identifier_that_would_change_the_path_is_not_sent(string? id)
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() =>
            Client.SendToConversationAsync(Url, Message with { Conversation = new() { Id = id } }, default));

        Assert.Null(failure.Status);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task The_identifier_of_what_was_sent_is_given() =>
        Assert.Equal("1", (await Client.SendToConversationAsync(Url, Message, default)).Id);

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(200, "OK")]
    [InlineData(200, "null")]
    [InlineData(201, "{}")]
    public async Task An_answer_without_an_identifier_is_no_error(int status, string body)
    {
        _server.Next.Enqueue(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });

        Assert.Null((await Client.SendToConversationAsync(Url, Message, default)).Id);
    }

    [Fact]
    public async Task What_passes_is_tried_again()
    {
        _server.Next.Enqueue(context => FakeServer.Status(context, 503));
        _server.Next.Enqueue(context =>
        {
            context.Response.Headers.RetryAfter = "5";
            return FakeServer.Status(context, 429);
        });

        Assert.Equal("1", (await Client.SendToConversationAsync(Url, Message, default)).Id);

        Assert.Equal(3, _server.Requests.Count);
        Assert.Equal([1, 5], _time.Waits);
        Assert.Single(_server.Requests.Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task After_two_minutes_of_waiting_it_is_given_up()
    {
        for (var i = 0; i < 10; i++)
        {
            _server.Next.Enqueue(context => FakeServer.Status(context, 502));
        }

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client.SendToConversationAsync(Url, Message, default));

        Assert.Equal(HttpStatusCode.BadGateway, failure.Status);
        Assert.Equal(8, _server.Requests.Count);
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], _time.Waits);
    }

    [Fact]
    public async Task A_refusal_tells_its_code()
    {
        _server.Next.Enqueue(context =>
        {
            context.Response.StatusCode = 403;
            return context.Response.WriteAsync("""{"error":{"code":"MessageWritesBlocked","message":"はい was not taken"}}""");
        });

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client.SendToConversationAsync(Url, Message, default));

        Assert.Equal((HttpStatusCode.Forbidden, "MessageWritesBlocked", true), (failure.Status!.Value, failure.Code, failure.IsBlockedByUser));
        Assert.Equal("The channel did not take an activity: 403 MessageWritesBlocked", failure.Message);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _server.Next.Enqueue(context =>
        {
            context.Response.Headers.Location = _server.Url + "/elsewhere";
            return FakeServer.Status(context, 307);
        });

        await Assert.ThrowsAsync<ConnectorException>(() => Client.SendToConversationAsync(Url, Message, default));

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_channel_that_hangs_up_is_an_error_of_the_channel()
    {
        _server.Next.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client.SendToConversationAsync(Url, Message, default));

        Assert.Null(failure.Status);
        Assert.Single(_server.Requests); // it may have been taken: not a second time
    }

    [Fact]
    public async Task An_update_is_made_again_when_the_channel_hangs_up()
    {
        _server.Next.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        await Client.UpdateActivityAsync(Url, Message, default);

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_reached_is_waited_for()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = ServiceUrl.OnThisMachine($"http://{listener.LocalEndpoint}/")!;
        listener.Stop();

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client.SendToConversationAsync(nobody, Message, default));

        Assert.Equal("The channel did not take an activity: no answer ConnectionError", failure.Message);
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], _time.Waits);
    }
}
