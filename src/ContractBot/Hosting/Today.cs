namespace ContractBot.Hosting;

/// <summary>The day that "today" means: a fixed one, or the local date at the moment of asking.</summary>
internal sealed class Today(DateOnly? fixedDay, TimeProvider time)
{
    /// <summary>The day.</summary>
    public DateOnly Date => fixedDay ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
