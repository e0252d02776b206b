namespace ContractBot.Agreements.Facts;

/// <summary>Words of a sentence that state a time.</summary>
/// <param name="Start">Where they start in the sentence, the event included.</param>
/// <param name="End">Where they end.</param>
/// <param name="Rule">What they state.</param>
/// <param name="Form">How they say it.</param>
/// <param name="Recurs">The words that make it come again.</param>
internal sealed record TimePhrase(int Start, int End, TimeRule Rule, TimeForm Form, string? Recurs = null);

/// <summary>How words state a time.</summary>
internal enum TimeForm
{
    /// <summary>以内, まで: something is to be done by then.</summary>
    By,

    /// <summary>5年間: something lasts so long.</summary>
    Lasting,

    /// <summary>前まで: something is to be done so long before.</summary>
    Ahead,

    /// <summary>遅滞なく</summary>
    Prompt,
}
