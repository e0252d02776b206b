namespace ContractBot.Tests.Support;

/// <summary>A folder with an agreement signed in 2024 and an amendment that holds from 2027-01-01.</summary>
internal sealed class AmendedCorpus : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AmendedCorpus()
    {
        _folder.Write("seisou.txt", """
            清掃業務委託契約書

            丘陵市（以下「甲」という。）と株式会社青空清掃（以下「乙」という。）とは、清掃業務の委託に関し、次のとおり契約を締結する。

            （契約期間）
            第１条　契約期間は、令和６年４月１日から令和９年３月31日までとする。
            （委託料）
            第２条　委託料は、月額金300,000円とする。

            令和６年４月１日

            甲　丘陵市長　丘野一郎
            乙　株式会社青空清掃　代表取締役　青木二郎
            """);
        _folder.Write("seisou-henkou.txt", """
            変更契約書

            丘陵市（以下「甲」という。）と株式会社青空清掃（以下「乙」という。）とは、令和６年４月１日付けで締結した「清掃業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する。

            第１条　原契約第２条中「月額金300,000円」を「月額金330,000円」に改める。
            第２条　この契約は、令和９年１月１日から適用する。

            令和８年10月１日

            甲　丘陵市長　丘野一郎
            乙　株式会社青空清掃　代表取締役　青木二郎
            """);
    }

    /// <summary>Its path.</summary>
    public string Path => _folder.Path;

    /// <summary>Puts another file into it.</summary>
    public void Write(string name, string content) => _folder.Write(name, content);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
