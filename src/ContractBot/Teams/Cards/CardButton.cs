using System.Text.Json.Serialization;

namespace ContractBot.Teams.Cards;

/// <summary>A button of a card; of its title only <see cref="VisibleText"/> is kept.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OpenUrlButton), "Action.OpenUrl")]
[JsonDerivedType(typeof(SubmitButton), "Action.Submit")]
[JsonDerivedType(typeof(ExecuteButton), "Action.Execute")]
internal abstract record CardButton(string Title)
{
    public string Title { get; } = VisibleText.Of(Title);
}

/// <summary>Opens a page.</summary>
internal sealed record OpenUrlButton(string Title, string Url) : CardButton(Title);

/// <summary>Sends <paramref name="Data"/> to the bot as a message.</summary>
internal sealed record SubmitButton(string Title, SubmittedQuestion Data) : CardButton(Title);

/// <summary>Has the bot do <paramref name="Verb"/>; the card that it answers with takes this one's place (Universal Actions).</summary>
internal sealed record ExecuteButton(string Title, string Verb, VerbData Data) : CardButton(Title);

/// <summary>
/// What a button that asks a question submits. It carries no <c>msteams</c> object: the Agents Playground fails on one, and a plain
/// submission works in every channel.
/// </summary>
internal sealed record SubmittedQuestion(string Question);

/// <summary>What a button tells its verb. It comes back from the client, so that nothing in it is trusted.</summary>
internal sealed record VerbData
{
    /// <summary>Identifier of an agreement.</summary>
    public string? Agreement { get; init; }

    /// <summary>Anchor of a place in it.</summary>
    public string? Place { get; init; }

    /// <summary>The answer whose card the button stood in, to come back to.</summary>
    public string? Answer { get; init; }

    /// <summary>Key of a command in chat, of whose list another page is wanted.</summary>
    public string? List { get; init; }

    /// <summary>That command's argument.</summary>
    public string? Argument { get; init; }

    /// <summary>Where the page begins.</summary>
    public int? From { get; init; }
}
