using System.Text;

namespace ContractBot.Agreements.Reading.Pdf;

/// <summary>
/// Undoes what a PDF's fonts do to characters: many programs name the glyph that 目 shares with its radical ⽬, or the upright
/// bracket （ in its form for vertical text ︵, by the latter.
/// </summary>
/// <remarks>Source: the Unicode Character Database, decompositions of U+2F00–2FD5 and U+FE30–FE44, and EquivalentUnifiedIdeograph for U+2E80–2EFF; 戸 as Japanese fonts have it.</remarks>
internal static class GlyphForms
{
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "⺟母⺠民⺦爿⻄西⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀";
    private const string Vertical = "︐、︑、︒。︓：︔；︕！︖？︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］";

    /// <summary>The text in usual characters, as long as before.</summary>
    public static string Fold(string text)
    {
        if (!text.Any(static unit => unit is >= '\u2E80' and <= '\u2FD5' or >= '\uFE10' and <= '\uFE48'))
        {
            return text;
        }

        var folded = new StringBuilder(text);
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return folded.ToString();
    }

    private static char Fold(char unit) => unit switch
    {
        >= '\u2F00' and <= '\u2FD5' => Kangxi[unit - '\u2F00'],
        >= '\u2E80' and <= '\u2EFF' => Lookup(Supplement, unit),
        >= '\uFE10' and <= '\uFE48' => Lookup(Vertical, unit),
        _ => unit,
    };

    // Pairs of a form and its usual character.
    private static char Lookup(string pairs, char unit)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == unit)
            {
                return pairs[i + 1];
            }
        }

        return unit;
    }
}
