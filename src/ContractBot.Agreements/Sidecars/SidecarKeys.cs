using System.Collections.Immutable;
using ContractBot.Text;

namespace ContractBot.Agreements.Sidecars;

/// <summary>The keys of a sidecar: each has an English name and a Japanese one, and either may be written.</summary>
internal sealed class SidecarKeys
{
    /// <summary>The keys of the file.</summary>
    public static readonly SidecarKeys OfFile = new(
        ("signedOn", "締結日"), ("nicknames", "通称"), ("owningSection", "所管課"), ("parties", "当事者"), ("anchors", "起算日"), ("access", "閲覧"),
        ("notes", "備考"));

    /// <summary>The keys of a party.</summary>
    public static readonly SidecarKeys OfParty = new(("shortName", "略称"), ("name", "名称"), ("address", "住所"), ("signatory", "代表者"));

    /// <summary>The keys below <c>access</c>.</summary>
    public static readonly SidecarKeys OfAccess = new(("users", "利用者"), ("groups", "グループ"), ("teams", "チーム"), ("channels", "チャネル"));

    private readonly ImmutableArray<(string English, string Japanese)> _keys;

    private SidecarKeys(params ReadOnlySpan<(string English, string Japanese)> keys) => _keys = [.. keys];

    /// <summary>The English name of the key <paramref name="written"/>; null where there is no such key.</summary>
    public string? Find(string written) => _keys.FirstOrDefault(k => k.English == written || k.Japanese == written).English;

    /// <summary>The key that <paramref name="written"/> comes closest to, in the same script; null where none is near.</summary>
    public string? Nearest(string written)
    {
        // 当事者名 means 当事者; color, four letters from notes, means none of the keys.
        var (nearest, distance) = _keys.SelectMany(k => new[] { k.English, k.Japanese })
            .Select(k => (Key: k, Distance: EditDistance.Between(written, k)))
            .MinBy(k => k.Distance);
        return 2 * distance <= Math.Max(written.Length, nearest.Length) ? nearest : null;
    }
}
