using System.Text;

namespace ContractBot.Kuromoji.Tests;

/// <summary>
/// A golden file: comments, which begin with <c>#</c>; then for each line of input its text after <c>&gt; </c>, and what Lucene
/// made of it, as <c>Oracle/LuceneTokens.java</c> prints it. In the files of normal and extended mode <c>=</c> says that it is the same
/// as in search mode. A file of digests leaves the texts out.
/// </summary>
internal static class GoldenFile
{
    private const string Same = "=\n";

    /// <summary>The file's text.</summary>
    /// <param name="blocks">What Lucene printed, one block for each line of input.</param>
    /// <param name="inSearchMode">The same in search mode.</param>
    public static string Write(GoldenCase golden, IReadOnlyList<string> blocks, IReadOnlyList<string> inSearchMode)
    {
        var userDictionary = golden.UserDictionary is null ? null : $"Golden/{golden.UserDictionary}";
        var text = new StringBuilder()
            .Append("# Lucene 8's tokens of the lines of case ").Append(golden.Name).Append(" (GoldenCase.cs); the format is told in GoldenFile.cs.\n")
            .Append("# Made by CONTRACTBOT_WRITE_GOLDEN=1 dotnet test tests/ContractBot.Kuromoji.Tests --filter LuceneOracleTests\n")
            .Append("# which runs: java -cp ").Append(LuceneOracle.ClassPath).Append(" Oracle/LuceneTokens.java ")
            .AppendJoin(' ', golden.OracleArguments(userDictionary)).Append('\n');
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!golden.AsDigest)
            {
                text.Append("> ").Append(TokenLines.Escape(golden.Lines[i])).Append('\n');
            }

            var same = golden.Mode != TokenizerMode.Search && blocks[i] == inSearchMode[i];
            text.Append(same ? Same : blocks[i]);
        }

        return text.ToString();
    }
}
