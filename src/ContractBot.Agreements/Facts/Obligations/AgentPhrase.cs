using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>Reads who acts, at one place of the text: <c>甲及び乙は</c> · <c>甲又は乙のいずれかが</c> · <c>当事者の一方は</c> · <c>再委託先は</c>.</summary>
/// <param name="Bearer">Who.</param>
/// <param name="Start">Where the phrase starts.</param>
/// <param name="ParticleStart">Where its particle starts, such as は.</param>
/// <param name="End">The end of the particle.</param>
internal sealed partial record AgentPhrase(Bearer Bearer, int Start, int ParticleStart, int End)
{
    /// <summary>The agent that starts at <paramref name="at"/> with a particle は, も or が behind it; null where none does.</summary>
    public static AgentPhrase? At(string masked, int at, int end, PartyNames names) =>
        OfParties(masked, at, end, names) is { } parties
            // 甲が指定する者は: not 甲
            ? masked[parties.End - 1] == 'が' ? OfOthers(masked, at, end, names) ?? parties : parties
            : OfAll(masked, at, end, names) ?? OfOthers(masked, at, end, names);

    /// <summary>The parties named one after another at <paramref name="at"/>, and where their names end; null where none is.</summary>
    public static (ImmutableArray<Party> Parties, bool Either, int End)? Parties(string masked, int at, int end, PartyNames names)
    {
        var parties = ImmutableArray.CreateBuilder<Party>();
        var either = false;
        var position = at;
        var last = at;
        while (names.At(masked, position) is { } named && position + named.Length <= end)
        {
            if (!parties.Contains(named.Party))
            {
                parties.Add(named.Party);
            }

            last = position = position + named.Length;
            position = SkipMarks(masked, position, end);
            if (Conjunction().Match(masked, position, Math.Max(0, end - position)) is { Success: true } joined)
            {
                either |= joined.Value.Contains('又') || joined.Value.Contains('若') || joined.Value.StartsWith("また", StringComparison.Ordinal) || joined.Value.StartsWith("もしくは", StringComparison.Ordinal);
                position += joined.Length;
            }
        }

        if (parties.Count == 0)
        {
            return null;
        }

        position = SkipMarks(masked, last, end);
        var share = Share().Match(masked, position, Math.Max(0, end - position));
        either |= share.Groups["one"].Success;
        return (parties.ToImmutable(), either && parties.Count > 1, share.Success ? position + share.Length : position);
    }

    private static AgentPhrase? OfParties(string masked, int at, int end, PartyNames names)
    {
        if (Parties(masked, at, end, names) is not { } found)
        {
            return null;
        }

        var particle = Particle().Match(masked, found.End, Math.Max(0, end - found.End));
        return particle.Success
            ? new AgentPhrase(PartyNames.Joined(InOrder(found.Parties, names), found.Either ? "又は" : "及び"), at, found.End, found.End + particle.Length)
            : null;
    }

    private static ImmutableArray<Party> InOrder(ImmutableArray<Party> parties, PartyNames names) =>
        [.. parties.OrderBy(p => names.Parties.IndexOf(p))];

    private static AgentPhrase? OfAll(string masked, int at, int end, PartyNames names)
    {
        var match = AllOrOne().Match(masked, at, end - at);
        if (!match.Success)
        {
            return null;
        }

        var printed = match.Groups["who"].Value;
        var bearer = (match.Groups["one"].Success ? names.Either : names.All) ?? new Bearer(printed, []);
        return new AgentPhrase(bearer, at, at + printed.Length, at + match.Length);
    }

    private static AgentPhrase? OfOthers(string masked, int at, int end, PartyNames names)
    {
        var match = Others().Match(masked, at, end - at) is { Success: true } others ? others : ThatParty().Match(masked, at, end - at);
        if (!match.Success || NoPerson().IsMatch(match.Groups["who"].Value))
        {
            return null;
        }

        // 甲が指定する者は is somebody, 甲が賃料を支払う者は too; 甲は…者は starts with a subject of its own.
        var printed = match.Groups["who"].Value.Replace(MaskedText.Mark.ToString(), "", StringComparison.Ordinal);
        var own = Occasion().Match(printed) is { Success: true } occasion ? printed[occasion.Length..] : printed;
        var bearer = own != printed && names.At(own, 0) is { } named && named.Length == own.Length ? PartyNames.Joined([named.Party], "及び") : new Bearer(own, []);
        return new AgentPhrase(bearer, at, at + match.Groups["who"].Length, at + match.Length);
    }

    private static int SkipMarks(string masked, int at, int end)
    {
        while (at < end && (masked[at] == MaskedText.Mark || masked[at] == ' '))
        {
            at++;
        }

        return at;
    }

    // 甲及び乙 · 甲、乙 · 甲又は乙 · 甲・乙 · 甲と乙
    [GeneratedRegex(@"\G(?:、?\s*(?:及び|および|並びに|ならびに|又は|または|若しくは|もしくは|と)|[、・])\s*")]
    private static partial Regex Conjunction();

    // 甲又は乙のいずれか一方 · 甲乙それぞれ · 甲乙双方
    [GeneratedRegex(@"\G(?:の)?(?<one>いずれか(?:の)?(?:一方)?|どちらか(?:の)?(?:一方)?)|\G、?(?:の)?(?:いずれも|それぞれ|各々|双方|両者|両当事者|両名|各自|間(?=で|に)|ともに|共に)(?:が)?(?=[はがもで協誠])")]
    private static partial Regex Share();

    // は · も · が · においては · にあっては
    [GeneratedRegex(@"\G(?:にお(?:いて|きまして)は|にあっては|側は|(?:だけ|のみ)が|[はがも])(?![、。]?やむ)")]
    private static partial Regex Particle();

    // 両者は · 各当事者は · いずれの当事者も · 当事者の一方が · いずれか一方の当事者が
    [GeneratedRegex(@"\G(?<who>(?<one>(?:契約|協定)?当事者の(?:いずれか)?一方|一方(?:の)?当事者|いずれか(?:の)?(?:一方)?(?:の)?当事者|当事者のいずれか(?:一方)?)|いずれの当事者|全て?の?当事者|すべての当事者|両当事者|当事者双方|各当事者|(?:本契約|本協定)?(?:の)?両?当事者|両者|双方|両社|三者|各社|互い)(?:は|も|が)")]
    private static partial Regex AllOrOne();

    // 再委託先は · 受領当事者は · 個人情報管理責任者は · 登録を希望する方は · 前項により解除された当事者は
    [GeneratedRegex(@"\G(?<who>(?:又は|または|[^、。は]){0,60}?(?:者|人|方|[託負遣務引供]先|員|会社|企業|機関|団体|組合|委員会|協議会|官|主|店|ユーザー?|メンバー|ベンダー?|クライアント|ライセンサー|ライセンシー|パートナー|オーナー|サプライヤー|スタッフ|国|都道府県|市町村|事務局|取締役|理事|監事|幹事|代表|会長|所長|部長|社長|学長|本[社会]|当[社会方]|[本当](?:団体|法人)|弊社|貴社|お客(?:様|さま))◇*)(?:は|も)(?!、?なら)")]
    private static partial Regex Others();

    // [入社にあたり]従業員は · [価格の限度において]会社は; not 総会において選任された者
    [GeneratedRegex(@"\A.*(?:において|にあたり|に当たり|に際し(?:て)?|に伴い)、?(?=[一-龠ァ-ヶー]{2,8}\z)")]
    private static partial Regex Occasion();

    // 当該当事者が
    [GeneratedRegex(@"\G(?<who>(?:当該|その)当事者)が")]
    private static partial Regex ThatParty();

    // 他方は · 定員は · 場合の · 第1項の…
    [GeneratedRegex(@"(?:[地他一仕行り使処見夕]方|当方|定員|人員|全員|数人|[0-9]人|外国|全国)◇*\z|\A(?:前項|前条|次)の者|(?:場合(?:に)?(?:も|は)?|とき(?:に)?(?:は|も)|について|に対して|により|によって).|\A[^の]*を除き")]
    private static partial Regex NoPerson();
}
