using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using ContractBot.Benchmarks.Searching.Peers;
using ContractBot.Kuromoji;

namespace ContractBot.Benchmarks.Tokenizing;

/// <summary>Compares all that our tokens are with Lucene's, on megabytes of varied text, in every mode.</summary>
internal static class TokensVerb
{
    private const ulong Seed = 11;
    private const int Shown = 5;

    public static int Run(int megabytes, TextWriter output)
    {
        var lines = new VariedText(Seed).Lines(megabytes).Concat(BenchmarkText.Lines(Math.Max(1, megabytes / 10))).ToArray();
        var file = Path.GetTempFileName();
        try
        {
            Write(file, lines);
            return Enum.GetValues<TokenizerMode>().Sum(mode => Compare(mode, lines, file, output)) == 0 ? 0 : 1;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Compare(TokenizerMode mode, string[] lines, string file, TextWriter output)
    {
        // Search mode as the analyser has it, the others with all that they give.
        var discard = mode == TokenizerMode.Search;
        using var java = JavaProgram.Start("Tokenizing", "LuceneDigests", file, mode.ToString().ToUpperInvariant(), discard ? "true" : "false");
        var tokenizer = new JapaneseTokenizer(mode, discard);
        var (tokens, different) = (0L, new List<int>());
        for (var i = 0; i < lines.Length; i++)
        {
            var own = tokenizer.Tokenize(lines[i]);
            tokens += own.Count;
            var theirs = ulong.Parse(java.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Java ended early."), CultureInfo.InvariantCulture);
            if (theirs != TokenDigest.Of(own))
            {
                different.Add(i);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: {lines.Length} lines, {tokens} tokens, {different.Count} lines differ from Lucene's"));
        foreach (var line in different.Take(Shown))
        {
            output.WriteLine($"  {line}: {lines[line]}");
        }

        return different.Count;
    }

    private static void Write(string file, string[] lines)
    {
        using var stream = new BufferedStream(File.Create(file), 1 << 20);
        Span<byte> number = stackalloc byte[sizeof(int)];
        foreach (var line in lines)
        {
            BinaryPrimitives.WriteInt32BigEndian(number, line.Length);
            stream.Write(number);
            var units = MemoryMarshal.Cast<char, ushort>(line.AsSpan()).ToArray();
            BinaryPrimitives.ReverseEndianness(units, units);
            stream.Write(MemoryMarshal.AsBytes(units.AsSpan()));
        }

        BinaryPrimitives.WriteInt32BigEndian(number, -1);
        stream.Write(number);
    }
}
