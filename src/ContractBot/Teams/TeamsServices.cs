using ContractBot.Access;
using ContractBot.Audit;
using ContractBot.Hosting;
using ContractBot.Teams.Authentication;
using ContractBot.Teams.Connector;
using ContractBot.Teams.Feedback;
using ContractBot.Teams.Files;
using ContractBot.Teams.Protocol;
using ContractBot.Teams.Reminders;
using ContractBot.Teams.Search;
using ContractBot.Teams.Turns;
using ContractBot.Teams.Turns.ChatCommands;
using ContractBot.Teams.Turns.Verbs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContractBot.Teams;

/// <summary>Registers what the Teams endpoint needs.</summary>
internal static class TeamsServices
{
    private const int MaximumResponseBytes = 1_048_576;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FileTimeout = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Adds the Teams channel with the section <c>Teams</c> of <paramref name="configuration"/> (<see cref="TeamsOptions"/>).
    /// <see cref="IServicesByAsker"/> and <see cref="AccessSettings"/> must be registered too. Settings that contradict each other stop the host at its start
    /// with an <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> whose message is for people.
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TeamsOptions>()
            .Bind(configuration.GetSection(TeamsOptions.Section))
            .Validate(options => !options.HasAppId || !string.IsNullOrWhiteSpace(options.AppSecret), TeamsTexts.SecretMissing)
            .Validate(options => IsSafe(options.OpenIdMetadata) && IsSafe(options.Login), TeamsTexts.BadAddress)
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new Today(null, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<Conversations>();
        services.TryAddSingleton<AuditLog>();
        AddClient(services, ChannelKeys.ClientName);
        AddClient(services, AppTokens.ClientName);
        AddClient(services, ConnectorClient.ClientName);
        services.AddHttpClient(FileDownload.ClientName, client => client.Timeout = FileTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectCallback = FileAddress.ConnectAsync })
            .RemoveAllLoggers();
        return services
            .AddSingleton<ChannelKeys>()
            .AddSingleton<ChannelTokenValidator>()
            .AddSingleton<ChannelAuthentication>()
            .AddSingleton<AppTokens>()
            .AddSingleton<SendPace>()
            .AddSingleton<IConnectorClient, ConnectorClient>()
            .AddSingleton<RecentActivities>()
            .AddSingleton<SentReplies>()
            .AddSingleton<TurnQueue>()
            .AddHostedService(provider => provider.GetRequiredService<TurnQueue>())
            .AddSingleton<TeamsAskers>()
            .AddSingleton<RecentAnswers>()
            .AddSingleton<ExampleQuestions>()
            .AddSingleton<IChatCommand, HelpChatCommand>()
            .AddSingleton<IChatCommand, ListChatCommand>()
            .AddSingleton<IChatCommand, SearchChatCommand>()
            .AddSingleton<IChatCommand, DeadlinesChatCommand>()
            .AddSingleton<IChatCommand, ObligationsChatCommand>()
            .AddSingleton<IChatCommand, CompareChatCommand>()
            .AddSingleton<IChatCommand, ResetChatCommand>()
            .AddSingleton<IChatCommand, RemindChatCommand>()
            .AddSingleton<ChatCommandSet>()
            .AddSingleton<ReminderBook>()
            .AddSingleton<ReminderOutbox>()
            .AddSingleton<ReminderRound>()
            .AddHostedService<ReminderService>()
            .AddSingleton<IVerb, ArticleVerb>()
            .AddSingleton<IVerb, RelatedVerb>()
            .AddSingleton<IVerb, AnswerVerb>()
            .AddSingleton<IVerb, PageVerb>()
            .AddSingleton<IVerb, RemindVerb>()
            .AddSingleton<IVerb, RemindCancelVerb>()
            .AddSingleton<IVerb, ReminderConfirmVerb>()
            .AddSingleton<IVerb, ReminderLaterVerb>()
            .AddSingleton<FileSenders>()
            .AddSingleton<FileDownload>()
            .AddSingleton<ReceivedFiles>()
            .AddSingleton<FileTurn>()
            .AddSingleton<IVerb, FileAddVerb>()
            .AddSingleton<IVerb, FileDiscardVerb>()
            .AddSingleton<VerbSet>()
            .AddSingleton<AdaptiveCardInvokes>()
            .AddSingleton<RecentSearches>()
            .AddSingleton<ClauseExtension>()
            .AddSingleton<FeedbackBook>()
            .AddSingleton<MessageSubmitAction>()
            .AddSingleton<Invokes>()
            .AddSingleton<AgreementActivityHandler>()
            .AddSingleton<IActivityHandler>(provider => provider.GetRequiredService<AgreementActivityHandler>())
            .AddSingleton<IBotAdapter, CloudAdapter>();
    }

    // Redirects are not followed: one could lead secrets, or the bot itself, to an address that nobody vouched for.
    private static void AddClient(IServiceCollection services, string name) => services
        .AddHttpClient(name, client =>
        {
            client.Timeout = Timeout;
            client.MaxResponseContentBufferSize = MaximumResponseBytes;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        .RemoveAllLoggers();

    private static bool IsSafe(Uri address) => address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && ServiceUrl.IsOnThisMachine(address)));
}
