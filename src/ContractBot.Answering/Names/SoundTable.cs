using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>
/// Names by their sound, for questions that spell them in another way: in kana (はなやま), in Latin letters (hanayama, pocketnote),
/// with the wrong characters of the same reading (文部化学省), or with a slip of the keys (ポケトノート). Frozen once built.
/// </summary>
internal sealed class SoundTable
{
    // Shorter sounds are those of too many other words (UTF-16 units; for foreign sounds, consonants).
    private const int ShortestReading = 3;
    private const int ShortestRomaji = 5;
    private const int ShortestForeignSound = 3;
    private const int ShortestForeignWord = 4;

    // Nobody's name; reading it would take long.
    private const int LongestRun = 100;

    // What may stand right after a name in hiragana: はなやまの, はなやまし.
    private const string AfterKana = "のとはがをにでもやってへか、けしふちむくさ";
    private const string BeforeKana = "のとはがをにでも、";

    private readonly Dictionary<string, List<Alias>> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Alias>> _romaji = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Alias>> _ofKatakana = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Alias>> _ofLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Alias>> _romajiNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Alias>> _remains = new(StringComparer.Ordinal);
    private readonly int _longestReading;

    /// <summary>The sounds of <paramref name="names"/>, of which none comes twice.</summary>
    public SoundTable(IEnumerable<Alias> names)
    {
        // Thousands of agreements share a name: it is read once.
        foreach (var named in names.GroupBy(name => name.Word, StringComparer.Ordinal))
        {
            List<Alias> aliases = [.. named];
            var word = named.Key;
            if (word.All(char.IsAsciiLetter))
            {
                Add(_ofLetters, ForeignSound.SoundsOfLetters(word), aliases, ShortestForeignSound);

                // A company may spell a Japanese word: MIDORIYA is ミドリヤ.
                Add(_romajiNames, [Romaji.OfLetters(word)], aliases, ShortestRomaji);
            }
            else if (word.All(Script.IsKatakana))
            {
                Add(_ofKatakana, [ForeignSound.OfKatakana(word)], aliases, ShortestForeignSound);
            }

            if (word.Length >= Misspelling.Shortest && word.All(unit => Script.IsKatakana(unit) || char.IsAsciiLetter(unit)))
            {
                Add(_remains, Misspelling.Remains(word), aliases, 1);
            }

            if (!word.All(char.IsAscii) && Readings.Of(word) is { } reading)
            {
                var isKatakana = word.All(Script.IsKatakana);
                var spoken = isKatakana ? [reading] : Readings.Voicings(reading).ToList();
                if (!isKatakana)
                {
                    Add(_readings, spoken, aliases, ShortestReading);
                    _longestReading = Math.Max(_longestReading, reading.Length);
                }

                Add(_romaji, spoken.Select(Romaji.OfKatakana), aliases, ShortestRomaji);
            }
        }
    }

    /// <summary>The names that <paramref name="folded"/> spells in another way, in places that <paramref name="taken"/> leaves free.</summary>
    /// <param name="folded">The question.</param>
    /// <param name="taken">Places that are understood already.</param>
    /// <param name="isOrdinary">Whether a word means what it says, and so is no misspelling of a name.</param>
    public IEnumerable<Mention> FindIn(string folded, IReadOnlyList<Mention> taken, Func<string, bool> isOrdinary)
    {
        for (var start = 0; start < folded.Length;)
        {
            var end = start + 1;
            while (end < folded.Length && SameScript(folded[start], folded[end]))
            {
                end++;
            }

            var span = new TextSpan(start, end);
            foreach (var mention in taken.Any(m => m.Span.Overlaps(span)) ? [] : InRun(folded, span, isOrdinary))
            {
                yield return mention;
            }

            start = end;
        }
    }

    private static bool SameScript(char left, char right) =>
        (char.IsAsciiLetter(left) && char.IsAsciiLetter(right)) || (Script.IsKatakana(left) && Script.IsKatakana(right))
        || (Script.IsHiragana(left) && Script.IsHiragana(right)) || (Script.IsKanji(left) && Script.IsKanji(right));

    private IEnumerable<Mention> InRun(string folded, TextSpan run, Func<string, bool> isOrdinary)
    {
        if (run.Length > LongestRun)
        {
            return [];
        }

        var word = run.Slice(folded);
        if (Script.IsHiragana(word[0]))
        {
            return InHiragana(folded, run);
        }

        var found = Script.IsKanji(word[0]) ? OfKanji(word, isOrdinary) : OfForeignWord(word, isOrdinary);
        return found is null ? [] : [new Mention(run, word, found)];
    }

    // The longest reading at each place, between what may stand around a name.
    private IEnumerable<Mention> InHiragana(string folded, TextSpan run)
    {
        for (var start = run.Start; start < run.End; start++)
        {
            if (start > run.Start && !BeforeKana.Contains(folded[start - 1]))
            {
                continue;
            }

            for (var length = Math.Min(_longestReading, run.End - start); length >= ShortestReading; length--)
            {
                var end = start + length;
                if ((end == run.End || AfterKana.Contains(folded[end]))
                    && _readings.TryGetValue(string.Concat(folded[start..end].Select(Script.ToKatakana)), out var aliases))
                {
                    yield return new Mention(new TextSpan(start, end), folded[start..end], aliases);
                    start = end - 1;
                    break;
                }
            }
        }
    }

    // 文部化学省 is no word of any agreement, and is read as 文部科学省 is.
    private List<Alias>? OfKanji(string word, Func<string, bool> isOrdinary) =>
        Readings.Of(word) is { } reading && _readings.TryGetValue(reading, out var aliases) && !isOrdinary(word) ? aliases : null;

    private List<Alias>? OfForeignWord(string word, Func<string, bool> isOrdinary)
    {
        if (isOrdinary(word))
        {
            return null;
        }

        if (char.IsAsciiLetter(word[0]))
        {
            return _romaji.GetValueOrDefault(Romaji.OfLetters(word)) 
                ?? ForeignSound.SoundsOfLetters(word).Select(sound => ByForeignSound(word, _ofKatakana, sound)).FirstOrDefault(found => found is not null)
                ?? Misspelt(word);
        }

        return _readings.GetValueOrDefault(word) ?? _romajiNames.GetValueOrDefault(Romaji.OfKatakana(word))
            ?? ByForeignSound(word, _ofLetters, ForeignSound.OfKatakana(word)) ?? Misspelt(word);
    }

    private static List<Alias>? ByForeignSound(string word, Dictionary<string, List<Alias>> names, string sound) =>
        word.Length >= ShortestForeignWord && sound.Length >= ShortestForeignSound ? names.GetValueOrDefault(sound) : null;

    private List<Alias>? Misspelt(string word)
    {
        if (word.Length < Misspelling.Shortest - 1)
        {
            return null;
        }

        var meant = Misspelling.Remains(word)
            .SelectMany(remains => _remains.GetValueOrDefault(remains) ?? [])
            .Distinct()
            .Where(alias => Misspelling.IsOne(word, alias.Word))
            .ToList();
        return meant.Count > 0 ? meant : null;
    }

    private static void Add(Dictionary<string, List<Alias>> table, IEnumerable<string> keys, List<Alias> aliases, int shortest)
    {
        foreach (var key in keys.Where(key => key.Length >= shortest).Distinct(StringComparer.Ordinal))
        {
            if (!table.TryGetValue(key, out var known))
            {
                table[key] = known = [];
            }

            known.AddRange(aliases);
        }
    }
}
