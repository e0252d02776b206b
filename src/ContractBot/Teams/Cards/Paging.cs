using ContractBot.Teams.Turns.Verbs;

namespace ContractBot.Teams.Cards;

/// <summary>The foot of a list of several pages.</summary>
internal static class Paging
{
    /// <summary>A longer argument, in UTF-16 units, is not carried to the next page.</summary>
    public const int MaximumArgument = 300;

    /// <summary>The beginning of the page that holds <paramref name="from"/>, whatever a client says it is.</summary>
    public static int Clamp(int from, int pageLength, int total) =>
        total == 0 ? 0 : Math.Clamp(from, 0, total - 1) / pageLength * pageLength;

    /// <summary>Which rows are shown, and the buttons to those before and after; nothing where there is one page.</summary>
    /// <param name="command">Key of the command that makes the list.</param>
    /// <param name="argument">Its argument.</param>
    /// <param name="from">Where the page begins.</param>
    /// <param name="pageLength">Rows of a page.</param>
    /// <param name="total">Rows of all pages.</param>
    public static IEnumerable<CardElement> Of(string command, string argument, int from, int pageLength, int total)
    {
        if (total <= pageLength)
        {
            yield break;
        }

        yield return RichTextBlock.Subtle(TeamsTexts.PageOf(from + 1, Math.Min(from + pageLength, total), total)) with { Spacing = "small" };
        List<CardButton> buttons = [];
        if (argument.Length <= MaximumArgument)
        {
            if (from > 0)
            {
                buttons.Add(To(TeamsTexts.PreviousPage, Math.Max(0, from - pageLength)));
            }

            if (from + pageLength < total)
            {
                buttons.Add(To(TeamsTexts.NextPage, from + pageLength));
            }
        }

        if (buttons.Count > 0)
        {
            yield return new ActionSet(buttons) { Spacing = "small" };
        }

        ExecuteButton To(string title, int begin) => new(title, PageVerb.VerbName, new() { List = command, Argument = argument, From = begin });
    }
}
