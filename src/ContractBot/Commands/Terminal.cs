using System.Text;

namespace ContractBot.Commands;

/// <summary>
/// Where a command reads and writes: results on <see cref="Output"/>, all else on <see cref="Error"/>.
/// Everything is UTF-8 without a byte-order mark, whatever the machine's locale.
/// </summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error, bool outputIsScreen, bool errorIsScreen) : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding LenientUtf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reading it throws <see cref="DecoderFallbackException"/> where the bytes are not UTF-8.</summary>
    public TextReader Input => input;

    /// <summary>Results and nothing else.</summary>
    public TextWriter Output => output;

    /// <summary>Warnings, progress and refusals.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a person looks at <see cref="Output"/>, so that tables and colours are of use.</summary>
    public bool OutputIsScreen => outputIsScreen;

    /// <summary>Whether a person looks at <see cref="Error"/>, so that progress is of use.</summary>
    public bool ErrorIsScreen => errorIsScreen;

    /// <summary>Standard input, output and error.</summary>
    public static Terminal OfThisProcess() => new(
        new StreamReader(Console.OpenStandardInput(), StrictUtf8),
        new StreamWriter(Console.OpenStandardOutput(), LenientUtf8, bufferSize: 16_384),
        new StreamWriter(Console.OpenStandardError(), LenientUtf8) { AutoFlush = true },
        outputIsScreen: !Console.IsOutputRedirected,
        errorIsScreen: !Console.IsErrorRedirected);

    /// <summary>Writes out what is still held back.</summary>
    public void Dispose() => output.Flush();
}
