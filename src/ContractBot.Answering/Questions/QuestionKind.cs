namespace ContractBot.Answering.Questions;

/// <summary>What kind of answer a question asks for; several at once are possible (いつまでに何をする).</summary>
[Flags]
internal enum QuestionKind
{
    /// <summary>Nothing in particular: the provision itself.</summary>
    None = 0,

    /// <summary>The text itself (見せて, 全文).</summary>
    Show = 1 << 0,

    /// <summary>One topic across agreements (比べて).</summary>
    Compare = 1 << 1,

    /// <summary>Which agreements have it (どの契約).</summary>
    Which = 1 << 2,

    /// <summary>Whether there is a provision (定めはある).</summary>
    Exists = 1 << 3,

    /// <summary>A day or a time limit (いつ, 何日以内).</summary>
    When = 1 << 4,

    /// <summary>A duration (何年間).</summary>
    HowLong = 1 << 5,

    /// <summary>An amount or a rate (いくら).</summary>
    HowMuch = 1 << 6,

    /// <summary>A number of things (何部).</summary>
    HowMany = 1 << 7,

    /// <summary>A person or party (誰).</summary>
    Who = 1 << 8,

    /// <summary>A place or a court (どこ).</summary>
    Where = 1 << 9,

    /// <summary>Whether something is allowed (してよい).</summary>
    May = 1 << 10,

    /// <summary>Whether something is required (必要).</summary>
    Must = 1 << 11,

    /// <summary>What follows when something happens (したらどうなる).</summary>
    WhatIf = 1 << 12,

    /// <summary>A procedure (どうやって).</summary>
    How = 1 << 13,

    /// <summary>An enumeration (何がある).</summary>
    List = 1 << 14,

    /// <summary>A definition (とは).</summary>
    Define = 1 << 15,

    /// <summary>A reason or purpose (なぜ).</summary>
    Why = 1 << 16,

    /// <summary>Which agreements do not have it (定めがない契約は).</summary>
    Lacks = 1 << 17,

    /// <summary>What is excepted (秘密に当たらない).</summary>
    Except = 1 << 18,
}
