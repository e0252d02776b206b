using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Finds whom people mean by a name: <c>甲</c>, <c>青葉県</c>, <c>ミドリ精機</c>, <c>市</c>, <c>再委託先</c>.</summary>
public sealed partial class PartyFilter
{
    private readonly ImmutableArray<Party> _parties;
    private readonly string? _printed;

    private PartyFilter(ImmutableArray<Party> parties, string? printed)
    {
        _parties = parties;
        _printed = printed;
    }

    /// <summary>The parties that are meant; empty where somebody else is.</summary>
    public ImmutableArray<Party> Parties => _parties;

    /// <summary>
    /// The filter for <paramref name="name"/>: a party's short name, its name or a part of it, what it is (市 · 県 · 会社), or somebody else whom an
    /// obligation binds; null where the agreement knows no such one.
    /// </summary>
    /// <param name="name">As people write it.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="obligations">Its obligations.</param>
    public static PartyFilter? Of(string name, Agreement agreement, ImmutableArray<Obligation> obligations)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var asked = Folded(name);
        if (asked.Length == 0)
        {
            return null;
        }

        var known = agreement.Parties.Concat(obligations.SelectMany(o => o.Bearer?.Parties ?? [])).DistinctBy(p => p.ShortName).ToList();
        ImmutableArray<Func<Party, bool>> ways =
        [
            p => Folded(p.ShortName) == asked,
            p => !p.IsBlank && Folded(p.Name) == asked,
            p => asked.Length > 1 && !p.IsBlank && p.Name.Length > 1 && (Folded(p.Name).Contains(asked, StringComparison.Ordinal) || asked.Contains(Folded(p.Name), StringComparison.Ordinal)),
            p => !p.IsBlank && IsOfKind(p.Name, asked),
        ];
        foreach (var way in ways)
        {
            if (known.Where(way).ToImmutableArray() is { IsEmpty: false } found)
            {
                return new PartyFilter(found, null);
            }
        }

        return obligations.Any(o => o.Bearer is { } bearer && Folded(bearer.Text).Contains(asked, StringComparison.Ordinal))
            ? new PartyFilter([], asked)
            : null;
    }

    /// <summary>Whether <paramref name="obligation"/> binds or entitles the one who is meant, alone or with others.</summary>
    public bool Fits(Obligation obligation) =>
        obligation.Bearer is { } bearer
        && (_printed is null ? bearer.Parties.Any(p => _parties.Any(q => q.ShortName == p.ShortName)) : Folded(bearer.Text).Contains(_printed, StringComparison.Ordinal));

    /// <summary>市 is 花山市 or 青葉市長, 会社 is 株式会社〇〇, 国 is a ministry.</summary>
    private static bool IsOfKind(string name, string kind)
    {
        if (PublicBody().IsMatch(kind))
        {
            return Regex.IsMatch(name, $@"[一-龥ァ-ヶぁ-ん]{Regex.Escape(kind[^1..])}(?:\z|長|知事|役所|役場|\s|代表|教育)");
        }

        return kind switch
        {
            "国" => Ministry().IsMatch(name),
            "自治体" or "役所" or "行政" => Municipality().IsMatch(name),
            "会社" or "企業" or "業者" or "事業者" or "相手方企業" => Company().IsMatch(name),
            "大学" or "学校" => name.Contains(kind, StringComparison.Ordinal),
            _ => false,
        };
    }

    private static string Folded(string name) =>
        string.Concat(Widths.ToHalfWidth(name).Where(unit => !char.IsWhiteSpace(unit))).ToUpperInvariant();

    // 市 · 本市 · 当県
    [GeneratedRegex(@"\A[本当]?[都道府県市区町村省庁]\z")]
    private static partial Regex PublicBody();

    // 文部科学省 · 支出負担行為担当官 · 〇〇大臣
    [GeneratedRegex("省|庁|大臣|支出負担行為担当官|契約担当官|内閣|\\A国\\z")]
    private static partial Regex Ministry();

    // 花山市 · 青葉県知事
    [GeneratedRegex(@"[都道府県市区町村](?:\z|長|知事|役所|役場|\s)")]
    private static partial Regex Municipality();

    // 株式会社 · 合同会社
    [GeneratedRegex("会社|\\(株\\)|㈱|コーポレーション")]
    private static partial Regex Company();
}
