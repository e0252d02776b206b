namespace ContractBot.Typesetting;

/// <summary>Writes a laid-out agreement as lines of text, indented as Japanese documents are.</summary>
internal static class PlainSetting
{
    private const string Indent = "　";

    /// <summary>Writes all of <paramref name="agreement"/>.</summary>
    public static void Write(TypesetAgreement agreement, TextWriter output)
    {
        output.WriteLine(agreement.Title);
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
                WriteBlock(block, output);
            }
        }
    }

    private static void WriteBlock(TypesetBlock block, TextWriter output)
    {
        switch (block)
        {
            case TypesetArticle article:
                WriteArticle(article, output);
                break;
            case DivisionHeading heading:
                output.WriteLine($"{Indent}{Indent}{heading.Words}");
                break;
            case LinesBlock lines:
                WriteLines(lines.Lines, output);
                break;
            case LooseLines loose:
                WriteLines(loose.Lines, output);
                break;
        }
    }

    private static void WriteArticle(TypesetArticle article, TextWriter output)
    {
        WriteLines(article.Above.Select(line => line.IsCaption ? Indent + line.Words : line.Words), output);
        output.Write(article.Number);
        output.Write(article.NumberStandsAlone ? $"{article.CaptionBesideNumber}\n" : "");
        foreach (var paragraph in article.Paragraphs)
        {
            var follows = paragraph == article.Paragraphs[0] && !article.NumberStandsAlone;
            WriteProvision(paragraph, follows ? Indent : "", "", output);
        }
    }

    private static void WriteProvision(TypesetProvision provision, string before, string indent, TextWriter output)
    {
        output.WriteLine($"{before}{(provision.Number is null ? "" : $"{provision.Number}{Indent}")}{provision.Words.ReplaceLineEndings($"\n{indent}{Indent}")}");
        foreach (var child in provision.Children)
        {
            WriteProvision(child, indent + Indent, indent + Indent, output);
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
