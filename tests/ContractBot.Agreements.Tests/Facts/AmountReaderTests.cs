using ContractBot.Agreements.Facts;
using ContractBot.Agreements.Tests.Parsing;
using Xunit;

namespace ContractBot.Agreements.Tests.Facts;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("再委託の金額が 50 万円を超えない場合", "50 万円", "500000")]
    [InlineData("賃料は金二十五万円とする。", "金二十五万円", "250000")]
    [InlineData("委託料は１，２３４，５００円とする。", "１，２３４，５００円", "1234500")]
    [InlineData("限度額は1億2,000万円とする。", "1億2,000万円", "120000000")]
    [InlineData("違約金として委託費の百分の十に相当する金額", "百分の十", "0.1")]
    [InlineData("契約金額の100分の5に相当する額", "100分の5", "0.05")]
    [InlineData("契約金額の千分の一を乗じた金額", "千分の一", "0.001")]
    [InlineData("流用額が総額の20%を超えない場合", "20%", "0.2")]
    public void Sums_and_rates_are_read(string sentence, string words, string value)
    {
        var agreement = Parsed.Text($"契約書\n\n第１条　{sentence}\n");

        var amount = Assert.Single(AmountReader.Read(agreement));
        Assert.Equal((words, decimal.Parse(value), false), (amount.Span.Slice(agreement.Text), amount.Value, amount.Yearly));
    }

    [Theory]
    [InlineData("年 2.50%の割合により計算した延滞金", "0.025")]
    [InlineData("年利3%の割合により", "0.03")]
    [InlineData("年十四・六パーセントの割合で", "0.146")]
    public void A_yearly_rate_says_so(string sentence, string value)
    {
        var amount = Assert.Single(AmountReader.Read(Parsed.Text($"契約書\n\n第１条　{sentence}\n")));

        Assert.Equal((AmountKind.Rate, decimal.Parse(value), true), (amount.Kind, amount.Value, amount.Yearly));
    }

    [Theory]
    [InlineData("委託料は金〇〇〇円とする。")]
    [InlineData("昭和45年法律第48号")]
    [InlineData("円滑に実施する。")]
    public void Blanks_and_other_numbers_are_no_amounts(string sentence) => Assert.Empty(AmountReader.Read(Parsed.Text($"契約書\n\n第１条　{sentence}\n")));
}
