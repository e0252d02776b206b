using ContractBot.Text;

namespace ContractBot.Agreements.Facts;

/// <summary>A sum or rate that a provision states: <c>50万円</c>, <c>百分の十</c>, <c>年2.5%</c>.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Provision">The smallest provision that states it.</param>
/// <param name="Span">Its words in the agreement's text.</param>
/// <param name="Value">Yen, or the rate as a fraction: 0.1 for 百分の十.</param>
/// <param name="Yearly">Whether the rate is for a year (年2.5%).</param>
public sealed record Amount(AmountKind Kind, IProvision Provision, TextSpan Span, decimal Value, bool Yearly);

/// <summary>What an amount is.</summary>
public enum AmountKind
{
    /// <summary>A sum of money in yen.</summary>
    Money,

    /// <summary>A rate.</summary>
    Rate,
}
