using ContractBot.DictionaryCompiler;

if (args is not [var sourceFolder, var outputFile])
{
    await Console.Error.WriteLineAsync(
        "Usage: ContractBot.DictionaryCompiler SOURCE_DIR OUTPUT_FILE (SOURCE_DIR: IPADIC's CSV and .def files in EUC-JP)");
    return 2;
}

try
{
    var compiled = DictionaryWriter.Compile(IpadicSource.Read(sourceFolder), BusiestConnections.Read());
    await File.WriteAllBytesAsync(outputFile, compiled);
    Console.WriteLine($"{outputFile}: {compiled.Length:N0} bytes");
    return 0;
}
catch (Exception exception) when (exception is DictionarySourceException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}
