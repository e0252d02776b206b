namespace ContractBot.Text;

/// <summary>The kana in the two orders in which Japanese documents count: ア, イ, ウ, … and イ, ロ, ハ, …</summary>
public static class KanaOrder
{
    /// <summary>The order of the fifty sounds as written today, without ヰ and ヱ.</summary>
    public const string Gojuon = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    /// <summary>The order of the iroha poem, which has no ン.</summary>
    public const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
}
