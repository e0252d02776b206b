namespace ContractBot.Agreements.Description;

/// <summary>What kind of agreement a document is. <c>kinds.tsv</c> says by which words each is known.</summary>
public enum AgreementKind
{
    /// <summary>None of the others, or the text does not tell.</summary>
    Other,

    /// <summary>連携協定</summary>
    Partnership,

    /// <summary>災害時の応援・物資供給などの協定</summary>
    DisasterResponse,

    /// <summary>業務委託</summary>
    Outsourcing,

    /// <summary>保守</summary>
    Maintenance,

    /// <summary>請負</summary>
    ContractForWork,

    /// <summary>指定管理</summary>
    DesignatedManager,

    /// <summary>秘密保持</summary>
    Nondisclosure,

    /// <summary>個人情報の取扱い</summary>
    DataProcessing,

    /// <summary>賃貸借</summary>
    Lease,

    /// <summary>使用貸借</summary>
    LoanForUse,

    /// <summary>金銭消費貸借</summary>
    Loan,

    /// <summary>売買</summary>
    Sale,

    /// <summary>贈与・寄附</summary>
    Donation,

    /// <summary>利用規約</summary>
    TermsOfService,

    /// <summary>規程・規則・会則: what an organisation lays down for itself and its members</summary>
    Rules,

    /// <summary>使用許諾</summary>
    License,

    /// <summary>雇用</summary>
    Employment,

    /// <summary>労働者派遣</summary>
    WorkerDispatch,

    /// <summary>共同研究</summary>
    JointResearch,

    /// <summary>代理店・販売店</summary>
    Distribution,

    /// <summary>補助・負担金</summary>
    Subsidy,

    /// <summary>譲渡</summary>
    Transfer,

    /// <summary>和解・示談</summary>
    Settlement,

    /// <summary>変更契約・変更の覚書</summary>
    Amendment,

    /// <summary>覚書・合意書, where nothing tells more</summary>
    Memorandum,
}
