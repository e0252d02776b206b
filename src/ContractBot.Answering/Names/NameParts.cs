using System.Collections.Immutable;

namespace ContractBot.Answering.Names;

/// <summary>Takes a party's name apart into the forms by which people call it.</summary>
internal static class NameParts
{
    private static readonly ImmutableArray<string> CorporateForms =
    [
        "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人", "社団法人",
        "財団法人", "国立大学法人", "公立大学法人", "学校法人", "医療法人社団", "医療法人", "社会福祉法人", "宗教法人", "特定非営利活動法人",
        "npo法人", "独立行政法人", "地方独立行政法人", "国立研究開発法人", "弁護士法人", "税理士法人", "協同組合", "(株)", "(有)", "㈱", "㈲",
    ];

    // A name may be cut after these; what follows begins a name of its own: 外国省|東部局.
    private static readonly ImmutableArray<string> OrganisationEnds =
        ["担当官", "委員会", "大学", "機構", "協会", "財団", "組合", "銀行", "病院", "学校", "研究所", "省", "庁", "局", "院", "都", "道", "府", "県", "市", "区", "町", "村"];

    private const string HeadedUnits = "市町村区局";
    private const string GovernmentEnds = "省庁都道府県市区町村";

    private static readonly ImmutableArray<string> Offices =
        ["代表取締役社長", "代表取締役会長", "代表取締役", "取締役", "代表理事", "理事長", "理事", "代表社員", "代表者", "社長", "会長", "所長", "学長", "総長", "市長", "町長", "村長", "区長", "知事", "局長", "部長", "課長", "大臣", "長官", "長"];

    // The country before a company's own name: 日本花山電機 is called 花山電機.
    private static readonly ImmutableArray<string> CountryPrefixes = ["日本", "ジャパン"];

    /// <summary>Units that end the name of a local government.</summary>
    public const string AdministrativeUnits = "都道府県市区町村";

    /// <summary>
    /// The forms of <paramref name="folded"/>, the longest first: <c>株式会社花山電機 代表取締役 山田花子</c> gives <c>株式会社花山電機</c>,
    /// <c>花山電機</c>, <c>山田花子</c>; <c>青葉県知事</c> gives <c>青葉県知事</c>, <c>青葉県</c>, <c>青葉</c>.
    /// </summary>
    public static IReadOnlyList<string> FormsOf(string folded)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = WithoutOffice(word);
            Add(forms, name);
            var core = WithoutCorporateForm(name);
            Add(forms, core);

            // hana-yama and ミドリ・ノート are typed as one word.
            Add(forms, string.Concat(core.Where(unit => char.IsLetterOrDigit(unit) || unit is 'ー' or '々')));
            foreach (var prefix in CountryPrefixes)
            {
                if (core.StartsWith(prefix, StringComparison.Ordinal) && core.Length > prefix.Length + 2)
                {
                    Add(forms, core[prefix.Length..]);
                }
            }

            foreach (var piece in CutAtOrganisationEnds(core))
            {
                Add(forms, piece);
                if (piece.Length > 2 && AdministrativeUnits.Contains(piece[^1]))
                {
                    Add(forms, piece[..^1]);
                }
            }
        }

        return [.. forms.OrderByDescending(f => f.Length)];
    }

    /// <summary><paramref name="name"/> without <c>株式会社</c> and the like at its ends.</summary>
    public static string WithoutCorporateForm(string name)
    {
        foreach (var form in CorporateForms)
        {
            if (name.Length > form.Length && name.StartsWith(form, StringComparison.Ordinal))
            {
                return name[form.Length..];
            }

            if (name.Length > form.Length && name.EndsWith(form, StringComparison.Ordinal))
            {
                return name[..^form.Length];
            }
        }

        return name;
    }

    /// <summary>The short form by which an answer may call a party: <c>財務官東国省局長 山田花子</c> gives <c>東国省</c>, a company its whole name.</summary>
    public static string CallName(string name)
    {
        var word = name.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? name;
        if (CorporateForms.Any(f => word.StartsWith(f, StringComparison.Ordinal) || word.EndsWith(f, StringComparison.Ordinal)))
        {
            return word;
        }

        return CutAtOrganisationEnds(WithoutOffice(word)).FirstOrDefault(p => GovernmentEnds.Contains(p[^1])) ?? word;
    }

    private static string WithoutOffice(string word)
    {
        foreach (var office in Offices)
        {
            if (word.EndsWith(office, StringComparison.Ordinal))
            {
                // 青葉市長 is the head of 青葉市: the unit belongs to the name.
                var name = word[..^office.Length];
                return office.Length == 2 && HeadedUnits.Contains(office[0]) ? name + office[0] : name;
            }
        }

        return word;
    }

    private static IEnumerable<string> CutAtOrganisationEnds(string name)
    {
        var start = 0;
        for (var at = 1; at < name.Length; at++)
        {
            foreach (var end in OrganisationEnds)
            {
                if (at - start >= 1 && name.AsSpan(at).StartsWith(end, StringComparison.Ordinal))
                {
                    yield return name[start..(at + end.Length)];
                    start = at + end.Length;
                    at = start;
                    break;
                }
            }
        }

        if (start > 0 && start < name.Length)
        {
            yield return name[start..];
        }
    }

    private static void Add(HashSet<string> forms, string form)
    {
        // Blanks to fill in are no names.
        if (form.Length >= 2 && !form.Any(u => u is '〇' or '○' or '●' or '◯' or '_' or '＿'))
        {
            forms.Add(form);
        }
    }
}
