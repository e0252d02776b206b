using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Text.Tests;

/// <summary>Random texts of the characters that agreements are made of, and of those that break readers; the same ones on every run.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        .. "0129０１９〇零一二五九十百千万壱拾元年月日 　\t()（）第条項号のア・、。甲乙".Select(c => c.ToString()),
        "明治", "大正", "昭和", "平成", "令和", "令和７年１月", "２８日", "2025年1月28日", "平成31年4月", "30日", "\r\n", "\r", "\n", "\n\n",
        "𠮷", "👩‍👩‍👧", "が", "\uD83D", "\uDC00", "\uFEFF", "\0", "ｱﾞ", "Ａｚ", "～", "￥", "\u00A0",
    ];

    /// <summary>Up to some two hundred pieces, joined.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>Whether <paramref name="property"/> holds for 300 values of <paramref name="values"/>; throws with the smallest one for which it does not.</summary>
    public static void Check<T>(Arbitrary<T> values, Func<T, bool> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(200).WithReplay(20260401, 1));
}
