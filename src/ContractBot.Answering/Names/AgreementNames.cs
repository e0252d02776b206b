using System.Text.RegularExpressions;
using ContractBot.Agreements;
using ContractBot.Answering.Questions;
using ContractBot.Kuromoji;
using ContractBot.Text;

namespace ContractBot.Answering.Names;

/// <summary>The names of a library's agreements, and how a question calls them. Frozen once built.</summary>
internal sealed partial class AgreementNames
{
    private const int ShortestPrefix = 2;
    private const int ShortestSuffix = 5;
    private const int MostCompanies = 2;

    private readonly PhraseTable<Alias> _aliases;
    private readonly ILookup<char, (string Name, int[] WordStarts, Alias Alias)> _kanjiNames;
    private readonly LatinInitials _initials;
    private readonly KatakanaClippings _clippings;
    private readonly SoundTable _sounds;
    private readonly Func<string, bool> _isOrdinary;
    private readonly int _agreementCount;

    private AgreementNames(IReadOnlyCollection<Alias> aliases, List<(string Name, int[] WordStarts, Alias Alias)> kanjiNames, Func<string, bool> isOrdinary, int agreementCount)
    {
        _aliases = new PhraseTable<Alias>(aliases.Select(a => (a.Word, a)));
        _sounds = new SoundTable(aliases.Where(a => a.Strength == AliasStrength.Name || a.Word.All(char.IsAsciiLetter)));
        _isOrdinary = isOrdinary;
        _kanjiNames = kanjiNames.ToLookup(n => n.Name[0]);
        _initials = new LatinInitials(aliases.Where(a => a.Strength == AliasStrength.Name && a.Party is not null));
        _clippings = new KatakanaClippings(aliases.Where(a => a.Strength == AliasStrength.Name && a.Party is not null));
        _agreementCount = agreementCount;
    }

    /// <summary>Collects the names of <paramref name="agreements"/>.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="analyzer">Cuts titles into words.</param>
    /// <param name="isContractWord">Words that say nothing about which agreement is meant, though one title alone may have them.</param>
    /// <param name="isInTexts">Whether any agreement has a word: then it is no other spelling of a name.</param>
    public static AgreementNames Build(
        IReadOnlyList<Agreement> agreements, IAnalyzer analyzer, Func<string, bool> isContractWord, Func<string, bool> isInTexts)
    {
        var aliases = new HashSet<Alias>();
        var candidates = new HashSet<AliasCandidate>();
        var kanjiNames = new List<(string, int[], Alias)>();
        for (var i = 0; i < agreements.Count; i++)
        {
            var agreement = agreements[i];
            foreach (var party in agreement.Parties)
            {
                foreach (var form in party.IsBlank ? [] : NameParts.FormsOf(Folding.Fold(party.Name)))
                {
                    var alias = new Alias(form, agreement.Id, AliasStrength.Name, party.ShortName);
                    aliases.Add(alias);
                    int[] wordStarts = [.. analyzer.Analyze(form).Where(t => t.PositionIncrement > 0).Select(t => t.Span.Start)];
                    if (form.All(Script.IsKanji))
                    {
                        kanjiNames.Add((form, wordStarts, alias));
                    }

                    candidates.UnionWith(PartsOf(form, wordStarts).Select(part => new AliasCandidate(alias with { Word = part }, i, form)));
                }
            }

            // A regulation has no parties, and says in its first article whose it is.
            foreach (var company in agreement.Parties.All(p => p.IsBlank) ? CompaniesIn(Folding.Fold(TitleWords.OpeningOf(agreement))) : [])
            {
                aliases.UnionWith(NameParts.FormsOf(company).Select(form => new Alias(form, agreement.Id, AliasStrength.Title, null)));
            }

            foreach (var nickname in agreement.Sidecar?.Nicknames ?? [])
            {
                aliases.Add(new Alias(Folding.Compact(nickname.Value), agreement.Id, AliasStrength.Name, null));
            }

            aliases.Add(new Alias(Folding.Compact(agreement.Title), agreement.Id, AliasStrength.Name, null));
            var id = Folding.Fold(agreement.Id);
            foreach (var piece in id.Split('-', '_', '.', ' ').Append(id))
            {
                if (piece.Length >= 3 && !piece.All(char.IsAsciiDigit))
                {
                    // A piece of the identifier may be a word of its own: nda.
                    aliases.Add(new Alias(piece, agreement.Id, piece == id ? AliasStrength.Name : AliasStrength.Title, PartyCalled(agreement, piece)));
                }
            }
        }

        TitleWords.AddTo(candidates, agreements, analyzer, isContractWord);
        // 花山 of 花山電機 calls all agreements of that company, and no more agreements have the word.
        var spread = new WordSpread(candidates.Select(c => c.Alias.Word), agreements.Select(a => Folding.Fold(a.Text)));
        aliases.UnionWith(candidates.GroupBy(c => c.Alias.Word, StringComparer.Ordinal)
            .Where(called => called.Select(c => c.Owner).Distinct().Count() is var owners && spread.Texts(called.Key) <= owners
                && (owners == 1 || (called.All(c => c.Name is not null) && called.Select(c => c.Name).Distinct().Count() == 1)))
            .SelectMany(called => called.Select(c => c.Alias)));
        return new AgreementNames(aliases, kanjiNames, word => isContractWord(word) || isInTexts(word), agreements.Count);
    }

    private static IEnumerable<string> CompaniesIn(string opening) => Company().Matches(opening).Select(m => m.Value).Distinct().Take(MostCompanies);

    // 株式会社花山電機(以下「会社」 · 一般社団法人ミドリの会の
    [GeneratedRegex(@"(?:株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|学校法人|医療法人|社会福祉法人)[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9々]{2,20}|(?<![\u4E00-\u9FFF\u30A1-\u30FCa-z0-9])[\u4E00-\u9FFF\u30A1-\u30FCa-z0-9々]{2,20}(?:株式会社|有限会社|合同会社)")]
    private static partial Regex Company();

    // midori of midori-hanayama is how ミドリ精機 is spelt in Latin letters.
    private static string? PartyCalled(Agreement agreement, string letters) =>
        agreement.Parties.FirstOrDefault(p => !p.IsBlank && NameParts.FormsOf(Folding.Fold(p.Name)).Any(form => SoundsLike(form, letters)))?.ShortName;

    private static bool SoundsLike(string form, string letters) =>
        form.All(Script.IsKatakana)
            ? ForeignSound.OfLetters(letters) is { Length: >= 3 } sound && sound == ForeignSound.OfKatakana(form)
            : Readings.Of(form) is { } reading && Romaji.OfKatakana(reading) == Romaji.OfLetters(letters);

    /// <summary>The places of <paramref name="folded"/> that call an agreement, in order.</summary>
    public List<Mention> FindIn(string folded)
    {
        var mentions = new List<Mention>();
        var katakana = string.Create(folded.Length, folded, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = Script.ToKatakana(source[i]);
            }
        });
        foreach (var (span, aliases) in _aliases.FindAll(folded))
        {
            AddIfWhole(mentions, folded, span, aliases);
        }

        // A name in katakana may be typed in hiragana.
        foreach (var (span, aliases) in _aliases.FindAll(katakana))
        {
            if (span.Length >= 4 && span.Slice(katakana).All(Script.IsKatakana) && !mentions.Any(m => m.Span.Overlaps(span)))
            {
                mentions.Add(new Mention(span, span.Slice(folded), aliases));
            }
        }

        FindAbbreviations(folded, mentions);
        mentions.AddRange(_sounds.FindIn(folded, [.. mentions], _isOrdinary));
        mentions.AddRange(_initials.FindIn(folded, [.. mentions], _isOrdinary));
        mentions.AddRange(_clippings.FindIn(folded, [.. mentions], _isOrdinary));
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return mentions;
    }

    /// <summary>Whether a word calls every agreement, and so tells none apart.</summary>
    public bool CallsAll(Mention mention) =>
        _agreementCount > 1 && mention.Aliases.Select(a => a.Agreement).Distinct().Count() == _agreementCount;

    // 花山|情報|サービス is called 花山情報, 学園|花山|工科|大学 is called 花山工科大学.
    private static IEnumerable<string> PartsOf(string form, int[] wordStarts)
    {
        foreach (var start in wordStarts)
        {
            if (start >= ShortestPrefix)
            {
                yield return form[..start];
                if (form.Length - start >= ShortestSuffix)
                {
                    yield return form[start..];
                }
            }
        }
    }

    private static void AddIfWhole(List<Mention> mentions, string folded, TextSpan span, IReadOnlyList<Alias> aliases)
    {
        var first = folded[span.Start];
        var last = folded[span.End - 1];
        var before = span.Start > 0 ? folded[span.Start - 1] : ' ';
        var after = span.End < folded.Length ? folded[span.End] : ' ';

        // Parts of longer Latin or katakana words are other words.
        if ((Script.IsAlphanumeric(first) && Script.IsAlphanumeric(before)) || (Script.IsAlphanumeric(last) && Script.IsAlphanumeric(after))
            || (Script.IsKatakana(first) && Script.IsKatakana(before)) || (Script.IsKatakana(last) && Script.IsKatakana(after)))
        {
            return;
        }

        // 青葉 of 青葉市 does not call 青葉県.
        if (NameParts.AdministrativeUnits.Contains(after) && Script.IsKanji(last) && !NameParts.AdministrativeUnits.Contains(last)
            && aliases.All(a => a.Strength == AliasStrength.Name && a.Party is not null))
        {
            return;
        }

        mentions.Add(new Mention(span, span.Slice(folded), aliases));
    }

    private void FindAbbreviations(string folded, List<Mention> mentions)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            // A short form stands at the start of a run of kanji.
            if (!Script.IsKanji(folded[start]) || (start > 0 && Script.IsKanji(folded[start - 1])) || mentions.Any(m => m.Span.Contains(start)))
            {
                continue;
            }

            for (var length = 4; length >= 2; length--)
            {
                if (start + length > folded.Length)
                {
                    continue;
                }

                var shortForm = folded.AsSpan(start, length);
                var fitting = new List<Alias>();
                foreach (var (name, wordStarts, alias) in _kanjiNames[folded[start]])
                {
                    if (Abbreviation.Fits(shortForm, name, wordStarts))
                    {
                        fitting.Add(alias);
                    }
                }

                if (fitting.Count > 0)
                {
                    mentions.Add(new Mention(new TextSpan(start, start + length), shortForm.ToString(), fitting));
                    break;
                }
            }
        }
    }
}
