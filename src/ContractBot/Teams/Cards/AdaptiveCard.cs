using System.Text.Json.Serialization;

namespace ContractBot.Teams.Cards;

/// <summary>An Adaptive Card (adaptivecards.io, version 1.5: the newest that Teams shows), as far as the bot uses the schema.</summary>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    public string Type { get; } = "AdaptiveCard";

    public string Version { get; } = "1.5";

    /// <summary>Shown where the client cannot show cards, and in notifications.</summary>
    public string? FallbackText { get; init; }
}

/// <summary>Something in a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
internal abstract record CardElement
{
    /// <summary><c>none</c>, <c>small</c>, <c>default</c>, <c>medium</c> …</summary>
    public string? Spacing { get; init; }

    /// <summary>Whether a line is drawn above.</summary>
    public bool? Separator { get; init; }
}

/// <summary>A paragraph in Markdown: for the bot's own words only.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; } = true;

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>A paragraph shown to the letter: for words of agreements, in which <c>*</c> or <c>1.</c> is no markup.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

/// <summary>A piece of a <see cref="RichTextBlock"/>.</summary>
internal sealed record TextRun(string Text)
{
    public string Type { get; } = "TextRun";

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public bool? IsSubtle { get; init; }
}

/// <summary>Things that belong together.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>Such as <c>emphasis</c>.</summary>
    public string? Style { get; init; }
}

/// <summary>A row of buttons.</summary>
internal sealed record ActionSet(IReadOnlyList<CardButton> Actions) : CardElement;

/// <summary>A button of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OpenUrlButton), "Action.OpenUrl")]
[JsonDerivedType(typeof(SubmitButton), "Action.Submit")]
internal abstract record CardButton(string Title);

/// <summary>Opens a page.</summary>
internal sealed record OpenUrlButton(string Title, string Url) : CardButton(Title);

/// <summary>Sends <paramref name="Data"/> to the bot.</summary>
internal sealed record SubmitButton(string Title, SubmittedQuestion Data) : CardButton(Title);

/// <summary>
/// What a button that asks a question submits. It carries no <c>msteams</c> object: the Agents Playground fails on one, and a plain
/// submission works in every channel.
/// </summary>
internal sealed record SubmittedQuestion(string Question);
