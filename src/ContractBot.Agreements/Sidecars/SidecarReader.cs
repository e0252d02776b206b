using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Sidecars;

/// <summary>
/// Reads a sidecar strictly: whoever wrote <c>signedon</c> or 2月30日 is told so, since a fact that is passed over in silence is
/// missed only when it matters.
/// </summary>
internal sealed class SidecarReader
{
    private readonly string _fileName;
    private readonly string[] _lines;
    private readonly ImmutableArray<SidecarFault>.Builder _faults = ImmutableArray.CreateBuilder<SidecarFault>();

    private SidecarReader(string fileName, string text)
    {
        _fileName = fileName;
        _lines = text.Split('\n');
    }

    /// <summary>The sidecar, or all that is wrong with it in the order of the file; never both.</summary>
    /// <param name="fileName">Path relative to the corpus folder.</param>
    /// <param name="text">The file's text as decoded.</param>
    public static (Sidecar? Sidecar, ImmutableArray<SidecarFault> Faults) Read(string fileName, string text)
    {
        // Lines are counted as YAML counts them: a CR alone ends one as well.
        var reader = new SidecarReader(fileName, text.ReplaceLineEndings("\n"));
        var (value, fault) = YamlTree.Read(text.ReplaceLineEndings("\n"));
        if (fault is { } place)
        {
            return (null, [new SidecarFault(fileName, place.Line, place.Column, SidecarFaultReason.Syntax)]);
        }

        var sidecar = value is null ? new Sidecar(fileName) : reader.Whole(value);
        return reader._faults.Count == 0
            ? (sidecar, [])
            : (null, [.. reader._faults.OrderBy(f => f.Line).ThenBy(f => f.Column)]);
    }

    private Sidecar Whole(YamlValue value)
    {
        var sidecar = new Sidecar(_fileName);
        foreach (var (key, inner) in Pairs(value, SidecarKeys.OfFile))
        {
            sidecar = key switch
            {
                "signedOn" => sidecar with { SignedOn = Date(inner) },
                "nicknames" => sidecar with { Nicknames = Texts(inner) },
                "owningSection" => sidecar with { OwningSection = TextOf(inner) },
                "parties" => sidecar with { Parties = [.. List(inner).Select(Party).OfType<SidecarParty>()] },
                "anchors" => sidecar with { Anchors = [.. Pairs(inner, null).Select(Anchor).OfType<SidecarAnchor>()] },
                "access" => sidecar with { Access = Access(inner) },
                _ => sidecar with { Notes = TextOf(inner) },
            };
        }

        return sidecar;
    }

    private SidecarParty? Party(YamlValue value)
    {
        var facts = Pairs(value, SidecarKeys.OfParty).ToDictionary(p => p.Key, p => TextOf(p.Value), StringComparer.Ordinal);
        return facts.Count == 0
            ? null
            : new SidecarParty(
                facts.GetValueOrDefault("shortName"), facts.GetValueOrDefault("name"), facts.GetValueOrDefault("address"), facts.GetValueOrDefault("signatory"));
    }

    private SidecarAnchor? Anchor((string Key, YamlValue Value) pair) => Date(pair.Value) is { } date ? new SidecarAnchor(pair.Key, date) : null;

    private SidecarAccess Access(YamlValue value)
    {
        var lists = Pairs(value, SidecarKeys.OfAccess)
            .ToDictionary(p => p.Key, p => Texts(p.Value).Select(f => f.Value).ToImmutableArray(), StringComparer.Ordinal);
        ImmutableArray<string> Named(string key) => lists.TryGetValue(key, out var names) ? names : [];
        return new SidecarAccess(Named("users"), Named("groups"), Named("teams"), Named("channels"));
    }

    /// <summary>The pairs of <paramref name="value"/> under the keys' English names, each once; under the keys as written where <paramref name="keys"/> is null.</summary>
    private List<(string Key, YamlValue Value)> Pairs(YamlValue value, SidecarKeys? keys)
    {
        var pairs = new List<(string, YamlValue)>();
        if (value is not YamlKeys mapping)
        {
            Fault(value, value is YamlText { IsNull: true } ? SidecarFaultReason.MissingValue : SidecarFaultReason.NotKeys, WordsOf(value));
            return pairs;
        }

        if (mapping.Pairs.Count == 0)
        {
            Fault(value, SidecarFaultReason.MissingValue, null);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, inner) in mapping.Pairs)
        {
            if ((keys is null ? written.Text : keys.Find(written.Text)) is not { Length: > 0 } key)
            {
                Fault(written, SidecarFaultReason.UnknownKey, written.Text, keys?.Nearest(written.Text));
            }
            else if (!seen.Add(key))
            {
                Fault(written, SidecarFaultReason.DuplicateKey, written.Text);
            }
            else if (inner is YamlText { IsNull: true } or YamlText { Text: "" })
            {
                Fault(written, SidecarFaultReason.MissingValue, written.Text);
            }
            else
            {
                pairs.Add((key, inner));
            }
        }

        return pairs;
    }

    private List<YamlValue> List(YamlValue value)
    {
        if (value is not YamlList list)
        {
            Fault(value, SidecarFaultReason.NotList, WordsOf(value));
            return [];
        }

        if (list.Values.Count == 0)
        {
            Fault(value, SidecarFaultReason.MissingValue, null);
        }

        return list.Values;
    }

    // One name needs no list around it.
    private ImmutableArray<SidecarFact<string>> Texts(YamlValue value) =>
        [.. (value is YamlText ? [value] : List(value)).Select(TextOf).OfType<SidecarFact<string>>()];

    private SidecarFact<string>? TextOf(YamlValue value)
    {
        if (value is not YamlText text || text.IsNull || text.Text.Length == 0)
        {
            Fault(value, value is YamlText ? SidecarFaultReason.MissingValue : SidecarFaultReason.NotText, null);
            return null;
        }

        return new SidecarFact<string>(text.Text, text.Line, QuoteOf(text));
    }

    private SidecarFact<DateOnly>? Date(YamlValue value)
    {
        if (value is not YamlText text)
        {
            Fault(value, SidecarFaultReason.NotDate, null);
            return null;
        }

        var written = JapaneseDate.FindAll(text.Text).FirstOrDefault();
        if ((NumericDate.Read(text.Text) ?? (written.Span.Length == text.Text.Length ? written.Date : null)) is { } date)
        {
            return new SidecarFact<DateOnly>(date, text.Line, QuoteOf(text));
        }

        var hasForm = NumericDate.IsForm(text.Text) || (written == default && text.Text.EndsWith('日') && text.Text.Contains('年', StringComparison.Ordinal));
        Fault(value, hasForm ? SidecarFaultReason.ImpossibleDate : SidecarFaultReason.NotDate, text.Text);
        return null;
    }

    private static string? WordsOf(YamlValue value) => (value as YamlText)?.Text;

    private string QuoteOf(YamlText text) => text.Line <= _lines.Length ? _lines[text.Line - 1].Trim() : text.Text;

    private void Fault(YamlValue at, SidecarFaultReason reason, string? found, string? nearest = null) =>
        _faults.Add(new SidecarFault(_fileName, at.Line, at.Column, reason, found, nearest));
}
