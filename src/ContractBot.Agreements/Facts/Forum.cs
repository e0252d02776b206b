using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>Where disputes are heard, or the law by which an agreement is read.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Provision">The smallest provision that states it.</param>
/// <param name="Span">The court (<c>那覇地方裁判所</c>) or the law (<c>日本法</c>), in the agreement's text.</param>
/// <param name="Exclusive">Whether the court alone is competent (専属的); false for a law.</param>
public sealed record Forum(ForumKind Kind, IProvision Provision, TextSpan Span, bool Exclusive);

/// <summary>What is agreed on.</summary>
public enum ForumKind
{
    /// <summary>The court of the first instance (民事訴訟法11条).</summary>
    Jurisdiction,

    /// <summary>The governing law (法の適用に関する通則法7条).</summary>
    GoverningLaw,
}
