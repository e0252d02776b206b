using ContractBot.Text;

namespace ContractBot.Agreements.DefinedTerms;

/// <summary>A definition as a rule finds it.</summary>
/// <param name="Term">Where the term stands.</param>
/// <param name="Definition">Where its meaning stands.</param>
/// <param name="Limit">The words, folded, that may limit where it holds.</param>
internal readonly record struct DefinitionFound(TextSpan Term, TextSpan Definition, string Limit);
