using System.Text;
using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class BadCorpusTests : IDisposable
{
    private const string Small = "試験協定書\n\n甲野市（以下「甲」という。）と乙野株式会社（以下「乙」という。）は、次のとおり協定を締結する。\n\n（目的）\n第１条　この協定は、試験を目的とする。\n２　甲は、乙に協力する。\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_missing_folder_is_named_with_what_to_do()
    {
        var missing = Path.Combine(_folder.Path, "nowhere");

        var result = Cli.Run("agreements", "--corpus", missing);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal($"協定書のフォルダー「{missing}」がありません。--corpus で協定書を置いたフォルダーを指定してください。\n", result.Error);
    }

    [Fact]
    public void Without_an_option_the_folder_is_corpus_where_the_user_stands()
    {
        var result = Cli.RunIn(_folder.Path, "", "ask", "期間は？");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"協定書のフォルダー「{Path.Combine(_folder.Path, "corpus")}」がありません。--corpus で協定書を置いたフォルダーを指定してください。\n", result.Error);
    }

    [Fact]
    public void An_empty_folder_is_named_with_what_to_do()
    {
        var result = Cli.Run("ask", "期間は？", "--corpus", _folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"フォルダー「{_folder.Path}」に協定書のファイルがありません。Word（.docx）、PDF、HTML、テキスト（.txt、.md）のいずれかのファイルを置いてください。\n", result.Error);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_named_and_the_rest_is_served()
    {
        _folder.Write("good.txt", Small);
        _folder.Write("binary.txt", [0, 1, 2, 3, 0, 0, 255, 254, 0, 7]);
        _folder.Write("empty.txt", "");
        _folder.Write("sheet.xlsx", "PK");
        using (var large = File.OpenWrite(Path.Combine(_folder.Path, "large.txt")))
        {
            large.SetLength(50 * 1024 * 1024);
        }

        var result = Cli.Run("agreements", "--json", "--corpus", _folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("good", result.Json.EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal(
            "「binary.txt」はテキストではないため読み込みませんでした。テキストファイルとして保存し直してください。\n"
            + "「empty.txt」は空のため読み込みませんでした。本文のあるファイルを置いてください。\n"
            + "「large.txt」は大きすぎるため読み込みませんでした。協定書ごとのファイルに分けてください。\n"
            + "「sheet.xlsx」は対応していない形式のため読み込みませんでした。Word（.docx）かテキスト（.txt）で保存し直してください。\n",
            result.Error);
    }

    [Fact]
    public void A_faulty_sidecar_is_named_with_line_column_and_what_to_do_and_its_agreement_is_served()
    {
        _folder.Write("good.txt", Small);
        _folder.Write("good.yaml", "通称: ネコ協定\nsignedon: 2026-03-20\n");
        _folder.Write("lost.yaml", "通称: イヌ協定\n");

        var result = Cli.Run("agreements", "--json", "--corpus", _folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, result.Json[0].GetProperty("sidecar").ValueKind);
        Assert.Equal(
            "補足情報「good.yaml」の 2 行目 1 文字目の「signedon」という項目はありません。「signedOn」のことでしたら書き直してください。直るまで、その協定書は補足情報なしで扱います。\n"
            + "補足情報「lost.yaml」と同じ名前の協定書がありません。協定書のファイル名に合わせるか、移動してください。\n",
            result.Error);
    }

    [Fact]
    public void A_folder_in_which_nothing_can_be_read_is_refused_after_its_files()
    {
        _folder.Write("empty.txt", "");

        var result = Cli.Run("agreements", "--corpus", _folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal(
            "「empty.txt」は空のため読み込みませんでした。本文のあるファイルを置いてください。\n"
            + $"フォルダー「{_folder.Path}」に読み取れる協定書がありません。上に挙げたファイルを直すか、--corpus で別のフォルダーを指定してください。\n",
            result.Error);
    }

    [Fact]
    public void A_file_in_UTF_16_is_read_and_says_so()
    {
        _folder.Write("wide.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Small)]);

        var result = Cli.Run("agreements", "--json", "--corpus", _folder.Path);

        Assert.Equal("", result.Error);
        Assert.Equal(
            """[{"id":"wide","title":"試験協定書","parties":[{"shortName":"甲","name":"甲野市","shortNames":["甲"],"address":null,"signatory":null},{"shortName":"乙","name":"乙野株式会社","shortNames":["乙"],"address":null,"signatory":null}],"signedOn":null,"file":"wide.txt","encoding":"utf-16le","articles":1,"paragraphs":2,"parts":1,"kind":"other","sidecar":null,"defects":1,"amends":null}]""" + "\n",
            result.Output);
    }

    public void Dispose() => _folder.Dispose();
}
