using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Agreements.Description;
using ContractBot.Text;

namespace ContractBot.Agreements.Parsing;

/// <summary>当事者: the parties that the preamble names, with the short names that it gives them.</summary>
internal static partial class PreambleParties
{
    private const string Stems = "甲乙丙丁戊己庚辛";
    private const int LongestName = 120;

    /// <summary>The parties named within <paramref name="preamble"/> of the cleaned text, in order, each short name once.</summary>
    public static ImmutableArray<Party> Find(string text, TextSpan preamble)
    {
        var words = preamble.Slice(text);
        var folded = Widths.ToHalfWidth(words);
        var found = Definition().Matches(folded).Concat(Naming().Matches(folded)).OrderBy(m => m.Index).ToList();
        if (found.Count == 0)
        {
            return NamedByRole(words, folded, preamble.Start);
        }

        var all = found.ToList();
        if (found.Exists(m => NamesOf(m).Any(IsStem)))
        {
            // Under the stems 甲, 乙 every other definition is of a term.
            found.RemoveAll(m => !NamesOf(m).Any(IsStem));
        }
        else
        {
            found.RemoveAll(m => !IsParty(m, folded) && !IsLetters(m, folded));
        }

        var parties = ImmutableArray.CreateBuilder<Party>();
        foreach (var match in found)
        {
            // 「当社」又は「乙」: the articles say 乙.
            ImmutableArray<string> shortNames = [.. NamesOf(match).OrderBy(n => IsStem(n) ? 0 : 1)];
            var collective = match.Value.Contains("総称", StringComparison.Ordinal);
            var before = (collective ? found : all).LastOrDefault(m => m.Index < match.Index);
            var name = NameBefore(folded, before is null ? 0 : before.Index + before.Length, match.Index, collective);
            if (name.IsEmpty || NoName().IsMatch(name.Slice(folded)) || parties.Any(p => p.ShortName == shortNames[0]))
            {
                continue;
            }

            if (InnerName(match) is { } inner && RoleAlone().IsMatch(name.Slice(folded)))
            {
                // 本部（株式会社某。以下「甲」という。）
                name = inner;
            }

            var printed = name.Slice(words);
            parties.Add(new Party(shortNames[0], printed, name.Shift(preamble.Start), BlankWords.Are(printed)) { ShortNames = shortNames });
        }

        return parties.ToImmutable();
    }

    /// <summary>Parties without a definition, called by their roles: <c>発注者川上市と受注者川下株式会社とは</c>.</summary>
    private static ImmutableArray<Party> NamedByRole(string words, string folded, int offset)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var match = Roles().Match(folded);
        for (var i = 0; i < match.Groups["role"].Captures.Count; i++)
        {
            var (role, name) = (match.Groups["role"].Captures[i], match.Groups["name"].Captures[i]);
            var printed = words.Substring(name.Index, name.Length);
            parties.Add(new Party(role.Value, printed, new TextSpan(offset + name.Index, offset + name.Index + name.Length), BlankWords.Are(printed)));
        }

        return parties.ToImmutable();
    }

    /// <summary>The name that stands in the bracket of the definition itself; null where none does, or an address.</summary>
    private static TextSpan? InnerName(Match match)
    {
        var words = match.Groups["inner"].Value;
        var name = words.Trim(' ', '\t', '。', '、', ',');
        return name.Length > 1 && !name.Any(char.IsAsciiDigit) && !name.Contains('住', StringComparison.Ordinal) && !name.Contains("在地", StringComparison.Ordinal)
            && match.Groups["inner"].Index + words.IndexOf(name, StringComparison.Ordinal) is var start
            ? new TextSpan(start, start + name.Length) : null;
    }

    private static IEnumerable<string> NamesOf(Match match) =>
        match.Groups["also"].Captures.Select(c => c.Value.Trim()).Prepend(match.Groups["short"].Value.Trim()).Distinct(StringComparer.Ordinal);

    private static bool IsStem(string shortName) => shortName.Length == 1 && Stems.Contains(shortName[0]);

    private static bool IsParty(Match match, string folded) =>
        RoleName().IsMatch(match.Groups["short"].Value)
        || (!TermName().IsMatch(match.Groups["short"].Value) && Connector().IsMatch(folded[(match.Index + match.Length)..Math.Min(folded.Length, match.Index + match.Length + 4)]));

    // 株式会社ミドリ（以下「MDR」という。）と: letters call a party where they stand behind a corporation's name.
    private static bool IsLetters(Match match, string folded) =>
        Letters().IsMatch(match.Groups["short"].Value) && Corporation().IsMatch(folded[Math.Max(0, match.Index - LongestName)..match.Index])
        && Connector().IsMatch(folded[(match.Index + match.Length)..Math.Min(folded.Length, match.Index + match.Length + 4)]);

    /// <summary>The name that ends at <paramref name="end"/>: back to a stop, a line's start or the connector after the party before.</summary>
    private static TextSpan NameBefore(string folded, int from, int end, bool collective)
    {
        var start = Math.Max(from, end - LongestName);
        start += LeadingConnector().Match(folded[start..end]).Length;
        for (var i = end - 1; i >= start; i--)
        {
            if (folded[i] == '。' || folded[i] == '\n' || (!collective && folded[i] is '、' or '，' or ','))
            {
                start = i + 1;
                break;
            }
        }

        // 〇〇株式会社（本店：…）（以下「乙」という。）: an inner bracket is no part of the name.
        var stop = end - InnerBracket().Match(folded[start..end]).Length;
        if (RolePrefix().Match(folded[start..stop]) is { Success: true } role && role.Length < stop - start)
        {
            start += role.Length;
        }

        // 某サービス（以下「本サービス」という。）の利用者（以下「ユーザー」という。）
        while (start < stop && (char.IsWhiteSpace(folded[start]) || folded[start] == 'の'))
        {
            start++;
        }

        while (stop > start && char.IsWhiteSpace(folded[stop - 1]))
        {
            stop--;
        }

        return new TextSpan(start, stop);
    }

    // （以下「甲」という。） · （以下「乙」又は「当社」という。） · （以下、「発注者」と称する） · （以下単に「委託者」という） · （甲） · （以下甲） · （以下、甲という。） · （所在地…。以下「乙」という。）
    [GeneratedRegex(@"\s*\((?:(?<inner>[^()「」]{0,120}?)以下[、,]?\s*(?:単に|総称して|あわせて|併せて)?\s*[「『""“](?<short>[^「」『』""”]{1,12})[」』""”](?:\s*(?:又は|または|若しくは|もしくは|及び|ないし|[、,・])\s*[「『""“](?<also>[^「」『』""”]{1,12})[」』""”])*[^()]{0,30}|(?:以下[、,]?\s*)?[「『]?(?<short>[甲乙丙丁戊]|委託者|受託者|発注者|受注者|貸主|借主|売主|買主)[」』]?\s*(?:と(?:いう|する|称する|いいます|呼ぶ|略す|略称する)。?)?)\)")]
    private static partial Regex Definition();

    // 〇〇市を甲とし、株式会社〇〇を乙とし · 〇〇市を「甲」、〇〇大学を「乙」として
    [GeneratedRegex(@"を[「『]?(?<short>[甲乙丙丁戊]|委託者|受託者|発注者|受注者)[」』]?(?=とし|と称し|と定め|、|,)")]
    private static partial Regex Naming();

    // 発注者川上市と受注者川下株式会社とは · 委託者 〇〇市 と 受託者 〇〇〇〇 は、
    [GeneratedRegex(@"(?<role>発注者|委託者|注文者|貸主|売主|賃貸人|甲)[\s:]*(?<name>[^。、\n]{2,60}?)\s*(?:と|及び|、)\s*(?<role>受注者|受託者|請負者|請負人|借主|買主|賃借人|乙)[\s:]*(?<name>[^。、\n]{2,60}?)\s*(?:とは|との間|は)")]
    private static partial Regex Roles();

    // 発注者 · 委託者 · 当社 · 貴社 · 貸主 · 市 · 利用者
    [GeneratedRegex(@"\A(?:(?:発注|受注|委託|受託|請負|注文|賃貸|賃借|使用|実施|提供|利用|開示|受領|譲渡|譲受|貸付|借受|派遣|申込|設置|事業|管理|運営|協力)(?:者|人|元|先|会社|事業者)|労働者|従業員|雇用主|事業主|契約者|加入者|応募者|主催者|出店者|出品者|購入者|寄[附付]者|贈与者|受贈者|保証人|連帯保証人|指定管理者|本人|代理(?:人|店)|加盟店|ライセンサー|ライセンシー|ユーザー|会員|顧客|お客(?:様|さま)|当社|弊社|貴社|会社|[貸借売買]主|売渡人|買受人|本?[都道府県市区町村国]|本?大学|本学|当[市町村県府都区])\z")]
    private static partial Regex RoleName();

    // 本協定 · 本契約 · 本件業務 · DX · 秘密情報: terms, not parties
    [GeneratedRegex(@"\A(?:本|当該|この|両|各)|(?:業務|事業|情報|協定|契約|システム|サービス|期間|費用|経費|委託費|書|権|法|条例|規則|規程|規約|約款|要綱|方針|ポリシー|アプリ|[A-Z]{2,})\z")]
    private static partial Regex TermName();

    // と · 及び · は · との間
    [GeneratedRegex(@"\A\s*(?:と|及び|並びに|は|が|の間|、)")]
    private static partial Regex Connector();

    // と · とは、 · 及び · 、 · は、 · を利用する
    [GeneratedRegex(@"\A(?:\s|を[^。、\s]{1,10}する|とは|との間|との|と|及び|並びに|および|は|、|,|・)+")]
    private static partial Regex LeadingConnector();

    // 委託者　〇〇市 · 貸付人〇〇市 · 受注者：〇〇株式会社 · 甲 〇〇市 · 1.1 〇〇株式会社
    [GeneratedRegex(@"\A\s*(?:[0-9]{1,2}(?:\.[0-9]{1,2}\s|\.\s|\s)|(?:発注|受注|委託|受託|請負|注文|賃貸|賃借|貸付|借受|貸与|譲渡|譲受)(?:者|人)|[貸借売買]主|売渡人|買受人|[甲乙丙丁戊](?=\s|:)|[一-龠]{1,6}(?:者|主)(?=\s|:)|[一-龠]{1,5}保証人(?=\s|:)|[一-龠]{2,4}人(?=\s|:))[\s:]*(?=\S)")]
    private static partial Regex RolePrefix();

    // または外部に提供すること · 当該業務を担当する職員: what a clause is about, and nobody
    [GeneratedRegex(@"\A(?:また|又)は|\A(?:当該|その)(?!\s)|(?:こと|とき|もの|場合)\z")]
    private static partial Regex NoName();

    [GeneratedRegex(@"\A[A-Z]{1,6}\z")]
    private static partial Regex Letters();

    // 株式会社ミドリ · 青葉大学
    [GeneratedRegex(@"(?:(?:株式|有限|合同)会社|法人)[^、。\n「」]{0,24}\z|(?:会社|法人|大学|機構|協会|組合|銀行|[都道府県市区町村])\s*\z")]
    private static partial Regex Corporation();

    // 本部 · 加盟者 · 貸主
    [GeneratedRegex(@"\A[一-龠]{1,6}(?:者|主|人|部|店|側|元|先)\z")]
    private static partial Regex RoleAlone();

    // （本店所在地：東京都）
    [GeneratedRegex(@"\s*(?:\([^()]*\))?\s*\z")]
    private static partial Regex InnerBracket();
}
