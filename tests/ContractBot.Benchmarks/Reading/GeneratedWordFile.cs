using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ContractBot.Benchmarks.Reading;

/// <summary>A Word file with an agreement of some thirty articles made up from a seed: lists that number themselves, a table, many short runs.</summary>
internal static class GeneratedWordFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const int FewestArticles = 25;
    private const int MostArticles = 36;

    private static readonly string[] Captions = ["目的", "定義", "業務の範囲", "委託料", "再委託", "秘密の保持", "個人情報の保護", "検査", "損害賠償", "契約の解除", "権利義務の譲渡", "期間", "協議"];
    private static readonly string[] Subjects = ["甲は、", "乙は、", "甲及び乙は、", "前項の場合において、乙は、", "乙は、あらかじめ甲の書面による承諾を得て、"];
    private static readonly string[] Objects = ["この契約に定める義務の履行について、", "業務の実施に当たり知り得た事項を、", "別に定める仕様書に従い、", "前条の規定により算定した額を、", "成果物に関する一切の資料を、"];
    private static readonly string[] Ends = ["相手方に通知しなければならない。", "第三者に提供してはならない。", "遅滞なく支払うものとする。", "善良な管理者の注意をもって保管する。", "求めることができる。ただし、緊急の場合は、この限りでない。"];

    /// <summary>Writes the file; the same text for the same seed.</summary>
    public static void Write(string path, int seed)
    {
        var random = new Random(seed);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Mime}document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{Mime}numbering+xml\"/></Types>");
        Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/></Relationships>");
        Add(archive, "word/numbering.xml", $"<w:numbering xmlns:w=\"{Namespace}\"><w:abstractNum w:abstractNumId=\"0\">{Level(0, "第%1条", 1)}{Level(1, "%2", 2)}{Level(2, "（%3）", 1)}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        Add(archive, "word/document.xml", $"<w:document xmlns:w=\"{Namespace}\"><w:body>{Body(random, seed)}</w:body></w:document>");
    }

    private static string Body(Random random, int seed)
    {
        var body = new StringBuilder();
        body.Append(Paragraph("業務委託契約書"));
        body.Append(Paragraph(string.Create(CultureInfo.InvariantCulture, $"第{seed}港市（以下「甲」という。）と株式会社灯台{seed}（以下「乙」という。）とは、次のとおり契約を締結する。")));
        for (var article = random.Next(FewestArticles, MostArticles); article > 0; article--)
        {
            body.Append(Paragraph($"（{Pick(random, Captions)}）"));
            body.Append(Paragraph(Sentence(random), 0));
            for (var item = random.Next(5); item > 0; item--)
            {
                body.Append(Paragraph(Pick(random, Captions) + "に関すること。", 2));
            }

            for (var paragraph = random.Next(4); paragraph > 0; paragraph--)
            {
                body.Append(Paragraph(Sentence(random) + Sentence(random), 1));
            }
        }

        body.Append("<w:tbl>").Append(Row("区分", "金額")).Append(Row("基本料", "100,000円")).Append("</w:tbl>");
        body.Append(Paragraph("この契約の締結を証するため、本書２通を作成し、甲乙記名押印の上、各自１通を保有する。"));
        return body.Append(Paragraph("令和７年４月１日")).Append(Paragraph("甲　港市長　港　太郎")).Append(Paragraph("乙　株式会社灯台　代表取締役　光　花子")).ToString();
    }

    private static string Sentence(Random random) => Pick(random, Subjects) + Pick(random, Objects) + Pick(random, Ends);

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private static string Row(string left, string right) => $"<w:tr><w:tc>{Paragraph(left)}</w:tc><w:tc>{Paragraph(right)}</w:tc></w:tr>";

    // Word begins a new run wherever somebody has typed or a font changes.
    private static string Paragraph(string text, int? level = null)
    {
        var numbering = level is null ? "" : string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>");
        var runs = text.Chunk(12).Select(static part => $"<w:r><w:rPr><w:rFonts w:ascii=\"ＭＳ 明朝\" w:hint=\"eastAsia\"/><w:sz w:val=\"21\"/></w:rPr><w:t>{new string(part)}</w:t></w:r>");
        return $"<w:p><w:pPr>{numbering}</w:pPr>{string.Concat(runs)}</w:p>";
    }

    private static string Level(int level, string text, int start) =>
        string.Create(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"decimalFullWidth\"/><w:lvlText w:val=\"{text}\"/></w:lvl>");

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content);
    }
}
