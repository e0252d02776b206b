using System.Text;

namespace ContractBot.Kuromoji.Tests;

/// <summary>The generated inputs of the golden files.</summary>
internal static class HardLines
{
    private const int HugeLength = 100_000;

    /// <summary>Lines with a point each, then lines at random.</summary>
    public static IReadOnlyList<string> Short { get; } =
    [
        "", " ", "　", "、", "。。。", "・", "ー", "ｱ", "\uD83D", "\uDE00", "😀", "𠮷", "か\u3099", "e\u0301", "\0", "\t",
        "関西国際空港", "日本経済新聞でモバゲーの記事を読んだ。", "シニアソフトウェアエンジニアを探しています", "株式会社ディー・エヌ・エー",
        "第１条（目的）第2条　第三条", "Ａ社とB社は，令和7年１月28日に", "ｶﾞｷﾞｸﾞ半角カナと全角カナ", "１２３，４５６円（税込み）",
        "すもももももももものうち", "はははははははは", "東京都東京都東京都", "貴社の記者が汽車で帰社した", "行きたくなかったかもしれませんでした",
        .. new HostileText(20_240_601).Lines(170),
    ];

    /// <summary>Lines so long that only a digest of their tokens is kept; they pass the limit of undecided units in many ways.</summary>
    public static IReadOnlyList<string> Long { get; } =
    [
        new string('あ', HugeLength),
        Repeat("すもももももももものうち", HugeLength),
        Repeat("東京都", 9_000),
        Repeat("アイ・ウ", 8_000),
        Repeat("きききききか", 9_000),
        new string('ア', 3_000) + new string('亜', 3_000) + new string('a', 3_000) + new string('、', 3_000) + "末",
        new string(' ', 3_000) + new string('本', 2_000),
        Repeat("😀", 4_000),
        .. "のはがしきアー一、".Select(static unit => new string(unit, 2_100)),
        .. Enumerable.Range(1, 20).Select(static seed => Syllables((ulong)seed)),
        OneLine(new HostileText(5).Lines(HugeLength / 40), HugeLength),
        OneLine(TestFiles.AgreementLines(), HugeLength),
    ];

    private static string Repeat(string piece, int length) => OneLine(Enumerable.Repeat(piece, (length / piece.Length) + 1), length);

    private static string OneLine(IEnumerable<string> pieces, int length)
    {
        var line = string.Concat(pieces);
        return line[..Math.Min(line.Length, length)];
    }

    /// <summary>A few syllables of hiragana over and over, which leaves the cheapest path open for long.</summary>
    private static string Syllables(ulong seed)
    {
        var random = new HostileText(seed * 7919);
        var piece = new StringBuilder();
        for (var length = 2 + random.Next(12); length > 0; length--)
        {
            piece.Append((char)('ぁ' + random.Next('ん' - 'ぁ' + 1)));
        }

        return Repeat(piece.ToString(), 4_000);
    }
}
