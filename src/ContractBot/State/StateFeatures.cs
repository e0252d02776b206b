using ContractBot.Hosting;
using ContractBot.Teams.Feedback;
using ContractBot.Teams.Reminders;
using ContractBot.Teams.Search;

namespace ContractBot.State;

/// <summary>Everything that the service keeps in its state database: a feature that is not here has no tables.</summary>
internal static class StateFeatures
{
    public static IReadOnlyCollection<StateFeature> All { get; } = [Conversations.Tables, FeedbackBook.Tables, RecentSearches.Tables, ReminderTables.Feature];
}
