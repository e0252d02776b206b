using System.Globalization;
using System.Text;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Teams.Drivers;

/// <summary>Agreements as bad as may come: endless titles, names, captions and provisions, of which every character costs most in JSON, full of markup and references.</summary>
internal sealed class HostileCorpus : IDisposable
{
    /// <summary>What the provisions are filled with, one kind an agreement.</summary>
    public static readonly string[] Fillings =
    [
        "業務の遂行に必要な事項について協議し",
        "👨‍👩‍👧",
        "\"\\'<>&+",
        "<b>**甲**</b>[偽](https://example.org/)![像](x)`_~|#",
        "\u202Eか\u3099\u200F\u2066乙\u0007",
        "あ\n",
        "か\u3099\u3099\u3099\u3099",
    ];

    private readonly TemporaryFolder _folder = new();

    public HostileCorpus()
    {
        for (var i = 0; i < Fillings.Length; i++)
        {
            _folder.Write($"{new string((char)('甲' + i), 60)}.txt", Agreement(Fillings[i], i));
        }
    }

    /// <summary>Where they lie.</summary>
    public string Path => _folder.Path;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string Agreement(string filling, int number)
    {
        var flat = filling.ReplaceLineEndings("");
        var text = new StringBuilder();
        text.AppendLine(Long(flat, 260) + "業務委託契約書").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"第{number}花山市{Long(flat, 120)}（以下「甲」という。）と株式会社{Long(flat, 120)}青葉{number}（以下「乙」という。）とは、次のとおり契約を締結する。").AppendLine();
        text.AppendLine("（契約期間）");
        text.AppendLine(CultureInfo.InvariantCulture, $"第１条　契約期間は、令和８年４月１日から令和９年３月３１日までとする。ただし、期間満了の{number + 1}か月前までに書面による申出がないときは、更に１年間更新するものとし、以後も同様とする。");
        for (var article = 2; article <= 40; article++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"（{Long(flat, 60)}の再委託）");
            text.AppendLine(CultureInfo.InvariantCulture, $"第{article}条　乙は、再委託について{Long(filling, article % 4 == 0 ? 9_000 : 300)}、第２条から第４０条まで、民法第{article}条及び商法第{article + 1}条の規定により、毎月{(article % 28) + 1}日までに甲に報告しなければならない。");
        }

        text.AppendLine().AppendLine("令和８年３月２０日").AppendLine().AppendLine("甲　花山市長　山川花子").AppendLine("乙　株式会社青葉　海野太郎");
        return text.ToString();
    }

    private static string Long(string piece, int length) => new StringBuilder().Insert(0, piece, (length / piece.Length) + 1).ToString();
}
