namespace ContractBot.DictionaryCompiler;

/// <summary>The sources cannot be compiled; the message says why and what to do.</summary>
internal sealed class DictionarySourceException(string message, Exception? inner = null) : Exception(message, inner);
