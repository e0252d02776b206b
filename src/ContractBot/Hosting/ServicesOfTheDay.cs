namespace ContractBot.Hosting;

/// <summary>
/// What a long-running service answers from: the texts in force today. They are made anew when a day comes on which an amendment
/// takes effect, and others take their place when the corpus changes. Who took them before goes on with those: no answer is half
/// old and half new. Safe for several threads.
/// </summary>
/// <param name="loading">Told when there is something to answer from.</param>
internal sealed class ServicesOfTheDay(Loading loading)
{
    private readonly Lock _gate = new();
    private AnsweringServices? _current;
    private DateOnly _since;

    /// <summary>Those of <paramref name="asOf"/>; waits for the first ones, which requests are not let through to do.</summary>
    public AnsweringServices On(DateOnly asOf)
    {
        loading.Ready.GetAwaiter().GetResult();
        lock (_gate)
        {
            if (asOf < _since || asOf >= _current!.Corpus.NextChange)
            {
                _current = _current!.On(asOf);
                _since = asOf;
            }

            return _current;
        }
    }

    /// <summary>Puts <paramref name="services"/>, those of <paramref name="asOf"/>, in the place of the present ones, if any.</summary>
    public void Replace(AnsweringServices services, DateOnly asOf)
    {
        lock (_gate)
        {
            _current = services;
            _since = asOf;
        }

        loading.Finish();
    }
}
