using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>
/// The block between two lines of three hyphens with which a Markdown file of a web site may begin (Jekyll's front matter):
/// settings of the site, and no words of the agreement but its title, which the site sets above the text.
/// </summary>
/// <param name="End">Where the text begins.</param>
/// <param name="Title">The title; empty where the text has a heading of its own, or the block names none.</param>
internal readonly partial record struct FrontMatter(int End, TextSpan Title)
{
    private const int LongestBlock = 4_000;

    /// <summary>The block at the start of a text; of no length where there is none.</summary>
    public static FrontMatter Of(string text)
    {
        var block = text.Length > 0 && text[0] is '-' or '\uFEFF' ? Block().Match(text[..Math.Min(text.Length, LongestBlock)]) : Match.Empty;
        if (!block.Success)
        {
            return default;
        }

        var title = block.Groups["title"];
        var titled = text.AsSpan(block.Length).TrimStart().StartsWith('#');
        return new FrontMatter(block.Length, titled || !title.Success ? default : new TextSpan(title.Index, title.Index + title.Length));
    }

    // ---
    // title: "利用規約"
    // tags:
    //   - legal
    // ---
    [GeneratedRegex(@"\A\uFEFF?---[ \t]*\r?\n(?:(?:title:[ \t]*(?<quote>[""']?)(?<title>\S[^\r\n]*?)\k<quote>[ \t]*|[A-Za-z_][\w\-]*:[^\r\n]*|[ \t]+\S[^\r\n]*|-[ \t][^\r\n]*|#[^\r\n]*|[ \t]*)\r?\n)*?---[ \t]*(?:\r?\n|\z)")]
    private static partial Regex Block();
}
