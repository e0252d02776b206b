using System.Text;

namespace ContractBot.Agreements.Tests.Parsing;

/// <summary>Texts put together at random from pieces that agreements are made of, and from pieces that they are not.</summary>
internal static class RandomAgreements
{
    internal static readonly string[] LineStarts =
    [
        "第１条　", "第2条 ", "第 3 条", "第三条の二　", "第4条", "第1 ", "第２　", "第3", "１　", "2 ", "３．", "4", "(1) ", "（２）", "⑶", "(4)", "① ", "②",
        "ア　", "イ ", "ウ　", "ロ ", "(ア) ", "(ｲ)", "a. ", "(b) ", "一　", "二　", "三、", "（目的）", "(期間)", "【場合Ａの場合】", "【Ｂの場合】【Ｃの場合】", "〔その他〕",
        "第１章　総則", "第2節 成果", "第一編", "別記1", "別紙 仕様書", "（別紙２）", "個人情報取扱特記事項", "附則", "以上、本契約の締結を証するため、本書２通を作成し、",
        "令和７年１月２８日", "令和 年 月 日", "甲　東京都", "(乙) 住所", "- ", "- - ", "## ", "**", "・", "※", "　", "    ", "\t", "",
    ];

    internal static readonly string[] Words =
    [
        "甲は、", "乙に", "通知する。", "ものとする。", "第1項及び第29条並びに", "第9条、第11条第2項", "（以下「甲」という。）", "（以下「乙」という。）と", "契約書", "もの", "場合", "前項の規定により",
        "30日以内に", "2通を", "（作業場所の特定）", "又は", "「秘密」", "Contract ", "Bot", "100円", "。", "、", "（", "）", "𠮷野家", "👩‍👩‍👧", "é", "ｶﾞｲﾄﾞ", "\u200B", "~~", "**太字**", "本協定", "協定書",
    ];

    private const string Layout = "\n\r\f 　-*#()（）【】";

    private const string Signs = "第条項号一二三123１２３アイ甲乙。、";

    private static readonly string[] LineEnds = ["\n", "\n", "\n\n", "\r\n", " \n\n", "\r", "\n\n\n \n", ""];

    /// <summary>The text of number <paramref name="seed"/>.</summary>
    public static string Text(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var lines = random.Next(1, 60);
        for (var i = 0; i < lines; i++)
        {
            text.Append(LineStarts[random.Next(LineStarts.Length)]);
            for (var words = random.Next(0, 9); words > 0; words--)
            {
                text.Append(Words[random.Next(Words.Length)]);
            }

            text.Append(LineEnds[random.Next(LineEnds.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Characters of any kind, lone surrogates and controls among them.</summary>
    public static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Create(random.Next(0, 400), random, static (target, from) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = from.Next(4) switch
                {
                    0 => (char)from.Next(0x10000),
                    1 => Layout[from.Next(Layout.Length)],
                    2 => Signs[from.Next(Signs.Length)],
                    _ => (char)from.Next(0x3040, 0x30FF),
                };
            }
        });
    }
}
