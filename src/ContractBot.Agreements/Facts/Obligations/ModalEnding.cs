using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Facts.Obligations;

/// <summary>What the end of a clause makes of it.</summary>
/// <param name="Kind">The kind of obligation.</param>
/// <param name="Strength">How sure the ending is of that.</param>
/// <param name="IsEffort">Whether it asks for an effort only.</param>
internal sealed partial record ModalEnding(ObligationKind Kind, EndingStrength Strength, bool IsEffort = false)
{
    // No ending below is longer.
    private const int Tail = 60;

    // ものとする · ものとし · ものとします · こととする
    private const string AsRule = "(?:(?:もの|こと)と(?:する|し|します|なる)|もの(?:である|です))?";

    private static readonly (Func<Regex> Pattern, ModalEnding Ending)[] Rules =
    [
        (Effort, new(ObligationKind.Must, EndingStrength.Modal, IsEffort: true)),
        (Unhindered, new(ObligationKind.May, EndingStrength.Modal)),
        (MayRefrain, new(ObligationKind.May, EndingStrength.Modal)),
        (NotLiable, new(ObligationKind.Exempt, EndingStrength.Modal)),
        (NotNeeded, new(ObligationKind.Exempt, EndingStrength.Modal)),
        (StillBound, new(ObligationKind.Must, EndingStrength.Modal)),
        (Released, new(ObligationKind.Exempt, EndingStrength.Modal)),
        (NoPromise, new(ObligationKind.Exempt, EndingStrength.Ruled)),
        (NothingGiven, new(ObligationKind.Exempt, EndingStrength.Modal)),
        (Forbidden, new(ObligationKind.MustNot, EndingStrength.Modal)),
        (Unable, new(ObligationKind.MustNot, EndingStrength.Modal)),
        (Able, new(ObligationKind.May, EndingStrength.Modal)),
        (HasRight, new(ObligationKind.May, EndingStrength.Plain)),
        (Suffices, new(ObligationKind.May, EndingStrength.Modal)),
        (Required, new(ObligationKind.Must, EndingStrength.Modal)),
        (Bears, new(ObligationKind.Must, EndingStrength.Modal)),
        (PromisesNot, new(ObligationKind.MustNot, EndingStrength.Plain)),
        (RuledNot, new(ObligationKind.MustNot, EndingStrength.Ruled)),
        (Ruled, new(ObligationKind.Must, EndingStrength.Ruled)),
        (PlainNot, new(ObligationKind.MustNot, EndingStrength.Plain)),
        (Plain, new(ObligationKind.Must, EndingStrength.Plain)),
    ];

    /// <summary>What the end of <paramref name="whole"/>, a masked clause, makes of it; null where it binds nobody.</summary>
    public static ModalEnding? Of(string whole)
    {
        var clause = whole.Length > Tail ? whole[^Tail..] : whole;
        if (StativeEnding.IsAt(clause))
        {
            return null;
        }

        foreach (var (pattern, ending) in Rules)
        {
            if (pattern().IsMatch(clause))
            {
                return ending;
            }
        }

        return null;
    }

    // 維持に努めるものとする · とどめるよう努めなければならない · 努力する
    [GeneratedRegex($@"(?:努め(?:る|ます|なければならない|なければなりません|ねばならない)?|努力(?:する|し|します|しなければならない)){AsRule}\z")]
    private static partial Regex Effort();

    // 賠償を請求することを妨げない · 妨げるものではない
    [GeneratedRegex($@"を妨げ(?:ない|ません|るもので(?:は)?(?:ない|ありません)){AsRule}\z")]
    private static partial Regex Unhindered();

    // 承認しないことができる · 承認しないことがあり
    [GeneratedRegex($@"(?:ない)?ことが(?:ある|あり|あります){AsRule}\z")]
    private static partial Regex MayRefrain();

    // 一切の責任を負いません · 損害賠償の責を負わないものとする · 責任を負うものではない · その責めを負わない
    [GeneratedRegex($@"(?:責|責任|責め|義務|負担|債務)[^、]{{0,12}}(?:負|有|帰)(?:わない|いません|わず|しない|しません|せられない|うもので(?:は)?(?:ない|ありません|なく)){AsRule}\z")]
    private static partial Regex NotLiable();

    // 補償することは要しない · 納付を要しない · 通知する必要はない
    [GeneratedRegex($@"(?:(?:を|は|も)要し(?:ない|ません)|必要(?:は|が)(?:ない|ありません)|不要とする){AsRule}\z")]
    private static partial Regex NotNeeded();

    // 一切の義務及び債務を免れるものではありません · 責任を免れない
    [GeneratedRegex($@"(?:義務|責任|責|責め|債務|負担)◇*(?:を|から)(?:免れ|免がれ|逃れ)(?:ない|ません|るもので(?:は)?(?:ない|ありません|なく)){AsRule}\z")]
    private static partial Regex StillBound();

    // 履行義務を免れるものとし · 契約保証金は免除する · 責任を免責される
    [GeneratedRegex($@"(?:(?:義務|責任|責|責め|債務|負担)(?:を|から)免れ(?:る|ます)?|免責(?:される|されます|とする|とします)|免除(?:する|し|します|される|とする|とします)){AsRule}\z")]
    private static partial Regex Released();

    // 開始することを確約するものではない · 保証するものではありません · 何らの保証もしない
    [GeneratedRegex($@"(?:るもので(?:は)?(?:ない|ありません|なく)|(?:保証|補償|賠償|関与|担保|約束|確約)(?:は|も)?(?:(?:し|いたし|行わ)(?:ない|ません)|して(?:おりません|いません|いない))){AsRule}\z")]
    private static partial Regex NoPromise();

    // 敷金には利息を付さない · 返還しないものとする · 返金しません
    [GeneratedRegex($@"(?:(?:利息|利子)(?:を|は)?(?:付さ|付し|つけ|支払わ)(?:ない|ません)|無利息とする|(?:返還|返金|払戻し|払い戻し|返却)(?:は|を|も)?(?:し|いたし|行わ)(?:ない|ません)|(?:料|金|額|賃金|報酬|費用|代金|対価)(?:を|は|も)?支払(?:わない|いません)){AsRule}\z")]
    private static partial Regex NothingGiven();

    // 漏らしてはならない · 使用してはならず · 転売しないでください · 持込みを禁止する
    [GeneratedRegex($@"(?:(?<!なく)[てで]は(?:なら(?:ない|ず|ぬ)|なりません|いけない|いけません)|ないで(?:ください|下さい)|(?:ご遠慮|お控え)(?:ください|下さい)|(?:禁止|厳禁)(?:する|し|します|とする|とします)|禁じ(?:る|ます)){AsRule}\z")]
    private static partial Regex Forbidden();

    // 免れることができない · 譲渡することはできません · 拒むことができず
    [GeneratedRegex($@"でき(?:ない|ません|ず){AsRule}\z")]
    private static partial Regex Unable();

    // 解除することができる · 求めることができるものとし · 退会できます · 求めることができ
    [GeneratedRegex($@"でき(?:る|ます)?{AsRule}\z")]
    private static partial Regex Able();

    // 次に掲げる権限を有する · 権利を留保します
    [GeneratedRegex($@"(?:権利|権限|請求権|解除権)を(?:有する|有し|有します|留保する|留保します|もつ|持つ){AsRule}\z")]
    private static partial Regex HasRight();

    // 届け出れば足りる · 電磁的方法でも可能とする · 届出をもって代えるものとする · 行っても差し支えない
    [GeneratedRegex($@"(?:ば足り(?:る|ます)|可能と(?:する|し|します)|可と(?:する|し|します)|をもって(?:これに)?(?:代える|替える|かえる)|[てで]も(?:よい|良い|よく|差し支えない|さしつかえない)|差し支えない){AsRule}\z")]
    private static partial Regex Suffices();

    // 提出しなければならない · 従わなくてはならない · 約させねばならない · 従わなければならぬ · 届け出てください · 承諾を要する
    [GeneratedRegex($@"(?:(?:なければ|ねば|なくては)(?:なら(?:ない|ず|ぬ)|なりません|いけない|いけません)|ないと(?:いけない|いけません)|[てで](?:ください|下さい)|[いきしちにみりけ](?:ください|下さい)|を要(?:する|し|します)|必要(?:がある|があり|があります)){AsRule}\z")]
    private static partial Regex Required();

    // 賠償の責を負う · 取り扱う義務を負うものとする · その全責任を負う · 乙の負担とする · 甲が負担する
    [GeneratedRegex($@"(?:(?:義務|責任|責|責め|負担|債務)(?:を|も)(?:負う|負い|負います|有する|有します)|責めに任ずる|の負担と(?:する|し|なる|なり|します)|負担(?:する|し|します)){AsRule}\z")]
    private static partial Regex Bears();

    // 該当しないことを確約する · 開示しないことを誓約します
    [GeneratedRegex($@"(?:ない|せず)こと(?:を|について)(?:確約|誓約|約束|約|承諾)(?:する|し|します){AsRule}\z")]
    private static partial Regex PromisesNot();

    // 行使しないものとする · 従事しないこと · 使用しないこととする
    [GeneratedRegex(@"ない(?:(?:もの|こと)と(?:する|し|します)|こと|ようにする(?:ものとする|こと)?|よう(?:に)?すること)\z")]
    private static partial Regex RuledNot();

    // 提出するものとする · 保管しておくものとし · 確認すること · 協議することとします
    [GeneratedRegex(@"[るうくすつむぶぐぬ](?:(?:もの|こと)と(?:する|し|します|いたします)|ものです|こと)\z")]
    private static partial Regex Ruled();

    // 他の目的に使用しない · 請求を行わない · 開示しません
    [GeneratedRegex(@"(?:[わかさたなまらばがし]ない|[べけせてねめれえげぜみきじいびちりにぎ]ない|ません)\z")]
    private static partial Regex PlainNot();

    // 甲に提出する · 誠実に勤務する · 丁重に取り扱います
    [GeneratedRegex(@"(?:[\p{L}](?<!と)[るうくすつむぶぐぬ]|ます)\z")]
    private static partial Regex Plain();
}

/// <summary>How sure an ending is that somebody is bound.</summary>
internal enum EndingStrength
{
    /// <summary>提出する: only where a party stands as its subject.</summary>
    Plain,

    /// <summary>提出するものとする: where an agent can be found.</summary>
    Ruled,

    /// <summary>提出しなければならない: always.</summary>
    Modal,
}
