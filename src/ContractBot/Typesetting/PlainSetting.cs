using ContractBot.Resources;

namespace ContractBot.Typesetting;

/// <summary>Writes a laid-out agreement as lines of text, indented as Japanese documents are.</summary>
internal static class PlainSetting
{
    private const string Indent = "　";

    /// <summary>Writes all of <paramref name="agreement"/>.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="history">Whether the wording before each change is written as well.</param>
    /// <param name="output">Where to.</param>
    public static void Write(TypesetAgreement agreement, bool history, TextWriter output)
    {
        output.WriteLine(agreement.Title);
        WriteMarks(agreement.MarksAt("body"), history, "", output);
        foreach (var part in agreement.Parts)
        {
            if (part.Heading is not null)
            {
                output.WriteLine();
                output.WriteLine(part.Heading);
            }

            foreach (var block in part.Blocks)
            {
                output.WriteLine();
                WriteBlock(block, agreement, history, output);
            }
        }
    }

    private static void WriteBlock(TypesetBlock block, TypesetAgreement agreement, bool history, TextWriter output)
    {
        switch (block)
        {
            case TypesetArticle article:
                WriteArticle(article, agreement, history, output);
                break;
            case DivisionHeading heading:
                output.WriteLine($"{Indent}{Indent}{heading.Words}");
                break;
            case LinesBlock lines:
                WriteLines(lines.Lines, output);
                WriteMarks(agreement.MarksAt(lines.Anchor), history, "", output);
                break;
            case LooseLines loose:
                WriteLines(loose.Lines, output);
                break;
        }
    }

    private static void WriteArticle(TypesetArticle article, TypesetAgreement agreement, bool history, TextWriter output)
    {
        WriteLines(article.Above.Select(line => line.IsCaption ? Indent + line.Words : line.Words), output);
        output.Write(article.Number);
        output.Write(article.NumberStandsAlone ? $"{article.CaptionBesideNumber}\n" : "");
        foreach (var paragraph in article.Paragraphs)
        {
            var follows = paragraph == article.Paragraphs[0] && !article.NumberStandsAlone;
            WriteProvision(paragraph, follows ? Indent : "", "", agreement, history, output);
        }

        WriteMarks(agreement.MarksAt(article.Anchor), history, "", output);
    }

    private static void WriteProvision(TypesetProvision provision, string before, string indent, TypesetAgreement agreement, bool history, TextWriter output)
    {
        output.WriteLine($"{before}{(provision.Number is null ? "" : $"{provision.Number}{Indent}")}{provision.Words.ReplaceLineEndings($"\n{indent}{Indent}")}");
        WriteMarks(agreement.MarksAt(provision.Anchor), history, indent + Indent, output);
        foreach (var child in provision.Children)
        {
            WriteProvision(child, indent + Indent, indent + Indent, agreement, history, output);
        }
    }

    /// <summary>Writes remarks, each on a line.</summary>
    public static void WriteMarks(IEnumerable<ChangeMark> marks, bool history, string indent, TextWriter output)
    {
        foreach (var mark in marks)
        {
            output.WriteLine(indent + mark.Words);
            if (history && mark.Superseded is { } before)
            {
                output.WriteLine($"{indent}{Indent}{Say.With(Texts.MarkBefore, before.ReplaceLineEndings($"\n{indent}{Indent}"))}");
            }
        }
    }

    private static void WriteLines(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }
}
