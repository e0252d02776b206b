using System.Collections.Immutable;
using System.Globalization;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>How a command is called in the chat: what people type, and what the app's manifest offers.</summary>
/// <param name="Key">Its name in code, in cards and in resources.</param>
/// <param name="Argument">What may follow it.</param>
/// <param name="Spellings">What people type for it, in small letters and hiragana; the first is the Japanese one that is offered.</param>
internal sealed record ChatCommandName(string Key, ChatArgument Argument, ImmutableArray<string> Spellings)
{
    public static ChatCommandName Help { get; } = new("help", ChatArgument.None, ["ヘルプ", "へるぷ", "help", "?", "使い方", "つかいかた"]);

    public static ChatCommandName List { get; } = new("list", ChatArgument.None, ["一覧", "いちらん", "りすと", "list", "agreements"]);

    public static ChatCommandName Search { get; } = new("search", ChatArgument.Required, ["検索", "けんさく", "さーち", "search"]);

    public static ChatCommandName Deadlines { get; } = new("deadlines", ChatArgument.Optional, ["期限", "きげん", "締切", "しめきり", "deadlines", "deadline"]);

    public static ChatCommandName Obligations { get; } = new("obligations", ChatArgument.Optional, ["義務", "ぎむ", "obligations", "obligation"]);

    public static ChatCommandName Compare { get; } = new("compare", ChatArgument.Optional, ["比較", "ひかく", "compare"]);

    public static ChatCommandName Remind { get; } = new("remind", ChatArgument.Optional, ["リマインド", "りまいんど", "通知", "つうち", "remind", "reminders"]);

    public static ChatCommandName Reset { get; } = new("reset", ChatArgument.None, ["最初から", "さいしょから", "初めから", "はじめから", "りせっと", "reset", "start over"]);

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static ImmutableArray<ChatCommandName> All { get; } = [Help, List, Search, Deadlines, Obligations, Compare, Remind, Reset];

    /// <summary>Whether it makes a list that has pages.</summary>
    public bool IsList => this != Help && this != Remind && this != Reset;

    /// <summary>What is typed for it in <paramref name="language"/>; at most 32 UTF-16 units, as manifests want it.</summary>
    public string Title(CultureInfo language) => TeamsTexts.CommandTitle(Key, language);

    /// <summary>What it does, in <paramref name="language"/>; at most 128 UTF-16 units, as manifests want it.</summary>
    public string Description(CultureInfo language) => TeamsTexts.CommandDescription(Key, language);
}

/// <summary>Whether words may follow a command.</summary>
internal enum ChatArgument
{
    /// <summary>No: with more words it is a question.</summary>
    None,

    /// <summary>They may.</summary>
    Optional,

    /// <summary>They must; without them the bot asks for them.</summary>
    Required,
}
