namespace ContractBot.Benchmarks.Generating;

/// <summary>A kind of agreement.</summary>
/// <param name="Name">What <c>clauses.txt</c> calls it.</param>
/// <param name="Noun">契約 or 協定.</param>
/// <param name="Titles">What such agreements are called.</param>
/// <param name="IsBetweenCompanies">Whether the first party may be a company too, not only an authority.</param>
internal sealed record AgreementKind(string Name, string Noun, string[] Titles, bool IsBetweenCompanies)
{
    /// <summary>All kinds, the most frequent first.</summary>
    public static IReadOnlyList<AgreementKind> All { get; } =
    [
        new("委託", "契約", ["{業務}委託契約書", "{業務}業務委託契約書", "{分野}事業委託契約書", "委託契約書"], true),
        new("賃貸", "契約", ["{物件}賃貸借契約書", "賃貸借契約書", "{施設}使用貸借契約書", "定期建物賃貸借契約書"], true),
        new("秘密", "契約", ["秘密保持契約書", "{取組}に係る秘密保持契約書", "機密保持に関する契約書"], true),
        new("供給", "契約", ["{物品}供給契約書", "{物品}単価契約書", "物品購入契約書"], false),
        new("保守", "契約", ["{システム}保守契約書", "{物品}保守点検契約書", "保守業務契約書"], true),
        new("連携", "協定", ["{分野}に関する連携協定書", "包括連携協定書", "{分野}の推進に関する協定書", "{取組}に関する連携協定書"], false),
        new("災害", "協定", ["災害時における{物品}の供給に関する協定書", "災害時における応援協力に関する協定書", "{災害}時における{施設}の使用に関する協定書"], false),
        new("工事", "契約", ["工事請負契約書", "{施設}{作業}工事請負契約書", "建設工事請負契約書"], true),
        new("売買", "契約", ["{物件}売買契約書", "売買契約書", "{物品}売買契約書"], true),
        new("許諾", "契約", ["ソフトウェア使用許諾契約書", "{システム}利用契約書", "著作物利用許諾契約書"], true),
        new("共同", "契約", ["共同研究契約書", "{技術}に関する共同研究契約書", "共同開発契約書"], true),
        new("指定", "協定", ["{施設}の管理に関する基本協定書", "指定管理者基本協定書", "{施設}指定管理年度協定書"], false),
        new("派遣", "契約", ["労働者派遣契約書", "労働者派遣個別契約書"], true),
    ];
}
