using ContractBot.Tests.Support;

namespace ContractBot.Tests.Commands;

public sealed class IndexTests : IDisposable
{
    private const string Small = "試験協定書\n\n甲野市（以下「甲」という。）と乙野株式会社（以下「乙」という。）は、次のとおり協定を締結する。\n\n（目的）\n第１条　この協定は、試験を目的とする。\n２　甲は、乙に協力する。\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_report_counts_what_was_read_and_names_what_could_not_be()
    {
        _folder.Write("good.txt", Small);
        _folder.Write("good.yaml", "通称: ネコ協定\n");
        _folder.Write("empty.txt", "");
        _folder.Write("lost.yaml", "通称: イヌ協定\n");

        var result = Cli.Run("index", "--json", "--corpus", _folder.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Error.TrimEnd().Split('\n').Length);
        Assert.InRange(result.Json.GetProperty("elapsedMilliseconds").GetInt64(), 0, 60_000);
        Assert.Equal(
            """{"files":2,"agreements":1,"articles":1,"provisions":3,"definedTerms":0,"sidecars":1,"defects":1,"unmergedChanges":0,"unlinkedAmendments":0,"indexed":1,"removed":0,"rebuilt":true,"kept":true,"elapsedMilliseconds":0,"unreadable":[{"file":"empty.txt","reason":"empty"}],"sidecarFaults":[{"file":"lost.yaml","line":1,"column":1,"reason":"noAgreement","message":"補足情報「lost.yaml」と同じ名前の協定書がありません。協定書のファイル名に合わせるか、移動してください。"}]}""",
            System.Text.RegularExpressions.Regex.Replace(result.Output.TrimEnd(), "(?<=elapsedMilliseconds\":)[0-9]+", "0"));
    }

    [Fact]
    public void The_lines_say_the_same_to_people()
    {
        _folder.Write("good.txt", Small);

        var result = Cli.Run("index", "--rebuild", "--corpus", _folder.Path);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("ファイル\t1\n協定書\t1\n条\t1\n検索できる箇所\t3\n定義語\t0\n補足情報\t0\n不備の疑い\t1\n反映できない変更\t0\n索引に入れ直した協定\t1\n索引から除いた協定\t0\n読めなかったもの\t0\n所要時間\t", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_kept_and_takes_in_only_what_changed()
    {
        using var data = new TemporaryFolder();
        _folder.Write("good.txt", Small);
        Assert.Equal((1, 0, true, true), Index(data.Path).Counts);
        Assert.Equal((0, 0, false, true), Index(data.Path).Counts);

        _folder.Write("other.txt", Small + "第９条　甲は、倉庫を貸す。\n");
        Assert.Equal((1, 0, false, true), Index(data.Path).Counts);

        File.Delete(Path.Combine(_folder.Path, "other.txt"));
        Assert.Equal((0, 1, false, true), Index(data.Path).Counts);
        Assert.Equal((1, 0, true, true), Index(data.Path, "--rebuild").Counts);
    }

    [Fact]
    public void A_damaged_index_is_built_anew_with_a_message()
    {
        using var data = new TemporaryFolder();
        _folder.Write("good.txt", Small);
        Index(data.Path);
        var commit = Directory.GetFiles(data.Path, "*.commit", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        File.WriteAllBytes(commit, [1, 2, 3]);

        var (counts, error) = Index(data.Path);

        Assert.Equal((1, 0, true, true), counts);
        Assert.Equal("索引のファイルが壊れているか古い形式のため、協定書から作り直しました。\n", error);
    }

    private ((int Indexed, int Removed, bool Rebuilt, bool Kept) Counts, string Error) Index(string data, params string[] options)
    {
        var result = Cli.Run(["index", "--json", "--corpus", _folder.Path, "--data", data, .. options]);
        return ((result.Json.GetProperty("indexed").GetInt32(), result.Json.GetProperty("removed").GetInt32(),
            result.Json.GetProperty("rebuilt").GetBoolean(), result.Json.GetProperty("kept").GetBoolean()), result.Error);
    }

    [Fact]
    public void A_folder_in_which_nothing_can_be_read_is_refused()
    {
        _folder.Write("empty.txt", "");

        var result = Cli.Run("index", "--corpus", _folder.Path);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }

    public void Dispose() => _folder.Dispose();
}
