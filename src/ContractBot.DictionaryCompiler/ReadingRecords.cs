using ContractBot.Kuromoji.Dictionaries;

namespace ContractBot.DictionaryCompiler;

/// <summary>Writes the records and the index that <see cref="ReadingTable"/> reads.</summary>
internal sealed class ReadingRecords
{
    private const string None = "*";
    private readonly List<uint> _index = [];
    private readonly List<byte> _records = [];
    private int _count;

    /// <summary>Where every sixteenth record begins.</summary>
    public uint[] Index => [.. _index];

    /// <summary>The records.</summary>
    public byte[] Records => [.. _records];

    /// <summary>Appends the record of <paramref name="word"/>.</summary>
    public void Add(SourceWord word)
    {
        if (_count++ % ReadingTable.IndexStep == 0)
        {
            _index.Add((uint)_records.Count);
        }

        var hasBaseForm = word.BaseForm != None && word.BaseForm != word.Surface;
        var hasReading = word.Reading != Katakana.FromHiragana(word.Surface);
        var hasPronunciation = word.Pronunciation != word.Reading;
        _records.Add((byte)((hasBaseForm ? ReadingTable.HasBaseForm : 0)
            | (hasReading ? ReadingTable.HasReading : 0)
            | (hasPronunciation ? ReadingTable.HasPronunciation : 0)));
        if (hasBaseForm)
        {
            var shared = word.BaseForm.AsSpan().CommonPrefixLength(word.Surface);
            _records.Add((byte)shared);
            Write(word.BaseForm[shared..]);
        }

        if (hasReading)
        {
            Write(word.Reading);
        }

        if (hasPronunciation)
        {
            Write(word.Pronunciation);
        }
    }

    private void Write(string text)
    {
        var narrow = text.All(static unit => unit - ReadingTable.NarrowOrigin is >= 0 and <= byte.MaxValue);
        if (text.Length >= ReadingTable.Wide)
        {
            throw new DictionarySourceException($"This is too long for the format: {text}");
        }

        _records.Add((byte)(text.Length | (narrow ? 0 : ReadingTable.Wide)));
        foreach (var unit in text)
        {
            if (narrow)
            {
                _records.Add((byte)(unit - ReadingTable.NarrowOrigin));
            }
            else
            {
                _records.Add((byte)(unit & 0xFF));
                _records.Add((byte)(unit >> 8));
            }
        }
    }
}
