using System.Text;

namespace ContractBot.Kuromoji.Tests;

/// <summary>Text that is hard to cut, the same for the same seed everywhere.</summary>
internal sealed class HostileText(ulong seed)
{
    private const string Kanji = "一二三四五六七八九十百千万億兆〇々〆契約協定書甲乙丙本市県都道府町村国際関西空港株式会社情報通信技術個人保護法";
    private static readonly int[] Lengths = [1, 1, 2, 3, 5, 8, 13, 30];

    private static readonly string[] Odd =
    [
        "😀", "👨‍👩‍👧", "🇯🇵", "𠮷野家", "𩸽", "\uD83D", "\uDE00", "e\u0301", "か\u3099", "\u200B", "\u00A0", "\t", "\r\n", "\0",
        "\uFEFF", "\uFFFF", "№", "㈱", "㍿", "①", "Ⅳ", "Ωμέγα", "договор", "été", "한글", "中文简体", "\u2028", "゛", "㌔", "—", "〜", "～",
    ];

    private static readonly string[] Compounds =
    [
        "関西国際空港", "日本経済新聞", "シニアソフトウェアエンジニア", "個人情報取扱特記事項", "包括連携協定書", "第三者提供記録義務違反",
        "ファイナンシャルアドバイザーズコーポレーション", "東京都千代田区霞が関一丁目", "すもももももももものうち", "にわにはにわにわとりがいる",
        "アイスクリームコーヒーフロート", "国立研究開発法人情報通信研究機構", "ﾃﾞｰﾀﾍﾞｰｽｻｰﾊﾞｰ", "ＡＢＣ株式会社１２３号", "行政手続における特定の個人を識別するための番号の利用等に関する法律",
    ];

    private static readonly IReadOnlyList<string> Agreements = [.. TestFiles.AgreementLines().Where(static line => line.Length > 4)];

    private ulong _state = seed;

    /// <summary>A line of 0 to some hundred units.</summary>
    public string Line()
    {
        var line = new StringBuilder();
        for (var pieces = Pick([0, 1, 2, 3, 5, 10, 20]); pieces > 0; pieces--)
        {
            line.Append(Piece());
        }

        return line.ToString();
    }

    /// <summary>As many lines as asked for.</summary>
    public IReadOnlyList<string> Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => Line())];

    /// <summary>A user dictionary of pieces of the agreements, each cut at random.</summary>
    public string UserDictionary(int entries)
    {
        var surfaces = new HashSet<string>();
        var lines = new StringBuilder();
        while (surfaces.Count < entries)
        {
            var surface = string.Concat(Slice(Pick([1, 2, 3, 4, 6, 9, 15])).Where(char.IsLetterOrDigit));
            if (surface.Length == 0 || !surfaces.Add(surface))
            {
                continue;
            }

            var segments = new List<string>();
            for (var i = 0; i < surface.Length;)
            {
                var length = Math.Min(1 + Next(5), surface.Length - i);
                segments.Add(surface.Substring(i, length));
                i += length;
            }

            lines.Append(surface).Append(',').AppendJoin(' ', segments).Append(',')
                .AppendJoin(' ', segments.Select(static (_, i) => $"ヨミ{i}")).Append(",カスタム名詞\n");
        }

        return lines.ToString();
    }

    /// <summary>A number from 0 up to but not including <paramref name="end"/> (xorshift64*, Vigna 2016).</summary>
    public int Next(int end)
    {
        unchecked
        {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return (int)((_state * 2685821657736338717UL >> 33) % (ulong)end);
        }
    }

    private string Piece() => Next(14) switch
    {
        0 => Run(static text => (char)('ァ' + text.Next('ヶ' - 'ァ' + 1))),
        1 => Run(static text => (char)('ぁ' + text.Next('ん' - 'ぁ' + 1))),
        2 => Run(static text => Kanji[text.Next(Kanji.Length)]),
        3 => Run(static text => (char)(' ' + text.Next('~' - ' ' + 1))),
        4 => Run(static text => (char)('！' + text.Next('～' - '！' + 1))),
        5 => Run(static text => (char)('｡' + text.Next('ﾟ' - '｡' + 1))),
        6 or 7 => Odd[Next(Odd.Length)],
        8 => Run(static text => (char)text.Next(0x10000)),
        9 => Run(static text => (char)('一' + text.Next('龥' - '一' + 1))),
        10 => Compounds[Next(Compounds.Length)],
        11 => new string(Kanji[Next(Kanji.Length)], Pick([1, 3, 20])),
        _ => Slice(1 + Next(60)),
    };

    private string Run(Func<HostileText, char> unit)
    {
        var run = new char[Pick(Lengths)];
        for (var i = 0; i < run.Length; i++)
        {
            run[i] = unit(this);
        }

        return new string(run);
    }

    private string Slice(int length)
    {
        var line = Agreements[Next(Agreements.Count)];
        var start = Next(line.Length);
        return line.Substring(start, Math.Min(length, line.Length - start));
    }

    private int Pick(int[] choices) => choices[Next(choices.Length)];
}
