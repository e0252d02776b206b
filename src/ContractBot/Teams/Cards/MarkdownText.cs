using System.Text;
using System.Text.RegularExpressions;

namespace ContractBot.Teams.Cards;

/// <summary>Writes plain text as Markdown that shows it to the letter; the <c>[n]</c> of citations stay as they are.</summary>
internal static partial class MarkdownText
{
    public static string Of(string plain)
    {
        var lines = VisibleText.Of(plain).ReplaceLineEndings("\n").Split('\n').Select(EscapeLine);
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            // One line end is a mere space in Markdown: each line becomes a paragraph.
            text.Append(text.Length > 0 && line.Length > 0 ? "\n\n" : "").Append(line);
        }

        return text.ToString();
    }

    private static string EscapeLine(string line)
    {
        line = Special().Replace(line.Trim(), match => match.ValueSpan[0] switch
        {
            '<' => "&lt;",
            '&' => "&amp;",
            _ => "\\" + match.Value,
        });
        return BlockStart().Replace(line, match => match.Groups["before"].Value + "\\" + match.Groups["sign"].Value);
    }

    // *強調* _強調_ `コード` ~~取消~~ <タグ> &amp; 表|区切り [名](https://…); [1] is a citation unless an address follows it
    [GeneratedRegex(@"[\\*_`~<&|]|\[(?![1-9][0-9]{0,3}\](?!\())", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    // "# 見出し", "> 引用", "- 項目", "+ 項目", "1. 項目", "1) 項目", "---"
    [GeneratedRegex(@"^(?<before>[0-9]{0,9})(?<sign>[#>+=\-]|(?<=[0-9])[.)])", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}
