using ContractBot.Text;

namespace ContractBot.Teams.Turns.ChatCommands;

/// <summary>Finds the command that a message gives.</summary>
internal sealed class ChatCommandSet(IEnumerable<IChatCommand> commands)
{
    private static readonly char[] Between = [' ', '\t', '\n', '\r', ':'];
    private static readonly char[] AtEnd = [' ', '。', '.', '!'];
    private readonly Dictionary<string, IChatCommand> _byKey = commands.ToDictionary(command => command.Name.Key, StringComparer.Ordinal);

    /// <summary>The command called <paramref name="key"/> in code; null where there is none.</summary>
    public IChatCommand? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>
    /// The command that <paramref name="message"/> gives with its argument as typed: <c>検索　再委託</c>, <c>/HELP</c>, <c>きげん</c>. Null where the message
    /// is a question: 検索してください, 期限は？
    /// </summary>
    public (IChatCommand Command, string Argument)? Read(string message)
    {
        var trimmed = message.Trim();
        var typed = Fold(trimmed);
        var start = typed.StartsWith('/') ? 1 : 0;
        if (Named(typed[start..].TrimEnd(AtEnd)) is { } alone)
        {
            return (alone, "");
        }

        var end = typed.IndexOfAny(Between, start);
        return end > start && Named(typed[start..end]) is { Name.Argument: not ChatArgument.None } command
            ? (command, Widths.ToHalfWidth(trimmed[(end + 1)..]).Trim())
            : null;
    }

    private IChatCommand? Named(string typed) =>
        ChatCommandName.All.FirstOrDefault(name => name.Spellings.Any(spelling => Fold(spelling) == typed)) is { } called ? Find(called.Key) : null;

    // Unit for unit, so that offsets hold: half-width, small letters, hiragana.
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var unit = char.ToLowerInvariant(Widths.ToHalfWidth(source[i]));
            folded[i] = unit is >= 'ァ' and <= 'ヶ' ? (char)(unit - 'ァ' + 'ぁ') : unit;
        }
    });
}
