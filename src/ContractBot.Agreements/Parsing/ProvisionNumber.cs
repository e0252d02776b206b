namespace ContractBot.Agreements.Parsing;

/// <summary>A number at the start of a line that may open an article or a numbered provision.</summary>
/// <param name="Length">Units of the line that the number takes, spaces inside included.</param>
/// <param name="Number">Its value.</param>
/// <param name="Branch">The 2 of 第3条の2.</param>
/// <param name="Style">How it is written.</param>
internal readonly record struct ProvisionNumber(int Length, int Number, int? Branch, NumberStyle Style);

/// <summary>How the articles of a part are numbered.</summary>
internal enum NumberStyle
{
    /// <summary>第1条</summary>
    Jou,

    /// <summary>第1</summary>
    Dai,

    /// <summary>1 · １．</summary>
    Plain,

    /// <summary>(1) · （１）, in an attachment where nothing else counts</summary>
    Bracketed,

    /// <summary>1 · １．, on headings alone: <c>## 1. 目的</c>, above lists that count 1, 2 as well</summary>
    PlainHeading,

    /// <summary>Headings without numbers: <c>## 禁止事項</c> · <c>■ 免責</c></summary>
    Headed,
}
