namespace ContractBot.Search.Parsing;

/// <summary>A part of a query while it is put together.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="Restricts">Whether it only names agreements: then it limits where the rest is looked for, and adds nothing to the score.</param>
internal sealed record QueryPart(Query Query, bool Restricts);
