using System.Net;
using ContractBot.Teams.Files;

namespace ContractBot.Tests.Teams.Files;

public sealed class FileAddressTests
{
    [Theory]
    [InlineData("https://midori-my.sharepoint.com/personal/hanako/_layouts/15/download.aspx?UniqueId=1&tempauth=x", true)]
    [InlineData("https://MIDORI.SHAREPOINT.COM/a", true)]
    [InlineData("http://midori.sharepoint.com/a", false)]
    [InlineData("https://midori.sharepoint.com:8443/a", false)]
    [InlineData("https://user@midori.sharepoint.com/a", false)]
    [InlineData("https://sharepoint.com.example.org/a", false)]
    [InlineData("https://evilsharepoint.com/a", false)]
    [InlineData("https://example.org/?x=.sharepoint.com", false)]
    [InlineData("https://127.0.0.1/a", false)]
    [InlineData("ftp://midori.sharepoint.com/a", false)]
    [InlineData("//midori.sharepoint.com/a", false)]
    [InlineData("", false)]
    public void In_an_organisation_files_come_from_SharePoint(string url, bool taken) => Assert.Equal(taken, FileAddress.Of(url, hasAppId: true) is not null);

    [Theory]
    [InlineData("http://127.0.0.1:56150/files/a", true)]
    [InlineData("http://localhost/a", true)]
    [InlineData("https://midori.sharepoint.com/a", false)]
    [InlineData("http://192.168.0.1/a", false)]
    public void Without_an_app_id_they_come_from_this_machine(string url, bool taken) => Assert.Equal(taken, FileAddress.Of(url, hasAppId: false) is not null);

    [Theory]
    [InlineData("13.107.136.10", true)]
    [InlineData("2603:1061:1300::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:13.107.136.10", true)]
    [InlineData("64:ff9b::a00:1", false)] // 10.0.0.1 through a translator
    [InlineData("2002:a00:1::", false)] // 10.0.0.1 by 6to4
    [InlineData("2001:0:a00:1::", false)] // Teredo
    public void Only_addresses_of_the_internet_are_connected_to(string address, bool isPublic) => Assert.Equal(isPublic, FileAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("契約書.pdf", "契約書.pdf")]
    [InlineData("契約書.PDF", "契約書.pdf")]
    [InlineData("a/b\\契約書.docx", "契約書.docx")]
    [InlineData("契約書\u202Efdp.docx", "契約書fdp.docx")] // would show its end first
    [InlineData("  .契約書 . .docx", "契約書.docx")]
    [InlineData("契約\0書\n.docx", "契約書.docx")]
    [InlineData("契約書.doc", null)]
    [InlineData("契約書.docx.exe", null)]
    [InlineData("...pdf", null)]
    [InlineData(null, null)]
    public void A_name_is_cleaned_of_what_means_something_in_paths(string? name, string? clean) => Assert.Equal(clean, SafeFileName.Of(name));

    [Fact]
    public void A_long_name_is_cut_between_characters() => Assert.Equal(new string('契', 60) + ".pdf", SafeFileName.Of(new string('契', 300) + ".pdf"));
}
