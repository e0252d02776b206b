using ContractBot.Agreements.Sidecars;

namespace ContractBot.Agreements.Tests.Sidecars;

public class SidecarReaderTests
{
    [Fact]
    public void Every_fact_is_read_with_its_line_and_its_words()
    {
        var sidecar = Read(
            """
            # 補足
            signedOn: 2026-03-20
            nicknames:
              - ネコ協定
              - "猫の件"   # 総務での呼び名
            owningSection: 総務課
            parties:
              - shortName: 甲
                name: 丘市
                address: 丘県丘市一丁目1番
                signatory: 市長 丘野花子
            anchors:
              業務完了: 令和8年3月20日
            access:
              groups: [総務課, 監査室]
              users: hanako@example.org
            notes: |
              原本は書庫にある。
              写しはない。
            """);

        Assert.Equal(new SidecarFact<DateOnly>(new DateOnly(2026, 3, 20), 2, "signedOn: 2026-03-20"), sidecar.SignedOn);
        Assert.Equal([new("ネコ協定", 4, "- ネコ協定"), new SidecarFact<string>("猫の件", 5, "- \"猫の件\"   # 総務での呼び名")], sidecar.Nicknames.AsEnumerable());
        Assert.Equal(new SidecarFact<string>("総務課", 6, "owningSection: 総務課"), sidecar.OwningSection);
        var party = Assert.Single(sidecar.Parties);
        Assert.Equal(("甲", "丘市", "丘県丘市一丁目1番", "市長 丘野花子"), (party.ShortName?.Value, party.Name?.Value, party.Address?.Value, party.Signatory?.Value));
        Assert.Equal([new SidecarAnchor("業務完了", new(new DateOnly(2026, 3, 20), 13, "業務完了: 令和8年3月20日"))], sidecar.Anchors.AsEnumerable());
        Assert.Equal(["総務課", "監査室"], sidecar.Access!.Groups.AsEnumerable());
        Assert.Equal(["hanako@example.org"], sidecar.Access.Users.AsEnumerable());
        Assert.Empty(sidecar.Access.Teams);
        Assert.Equal(new SidecarFact<string>("原本は書庫にある。\n写しはない。", 18, "原本は書庫にある。"), sidecar.Notes);
    }

    [Fact]
    public void The_keys_have_Japanese_names_as_well()
    {
        var sidecar = Read("締結日: R7.4.1\n通称: [ネコ協定]\n所管課: 総務課\n当事者:\n- 略称: 甲\n  代表者: 丘野花子\n起算日: {納品: 2025/4/30}\n閲覧: {チーム: [総務]}\n備考: なし\n");

        Assert.Equal(new DateOnly(2025, 4, 1), sidecar.SignedOn?.Value);
        Assert.Equal("ネコ協定", Assert.Single(sidecar.Nicknames).Value);
        Assert.Equal("総務課", sidecar.OwningSection?.Value);
        Assert.Equal("丘野花子", Assert.Single(sidecar.Parties).Signatory?.Value);
        Assert.Equal(("納品", new DateOnly(2025, 4, 30)), (Assert.Single(sidecar.Anchors).Event, sidecar.Anchors[0].Date.Value));
        Assert.Equal(["総務"], sidecar.Access!.Teams.AsEnumerable());
        Assert.Equal("なし", sidecar.Notes?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# まだ何もない\n")]
    public void A_file_without_facts_is_a_sidecar_without_facts(string text)
    {
        var sidecar = Read(text);

        Assert.Null(sidecar.SignedOn);
        Assert.Empty(sidecar.Nicknames.AsEnumerable());
        Assert.Null(sidecar.Access);
    }

    [Theory]
    [InlineData("signedon: 2026-03-20", "1:1 UnknownKey signedon → signedOn")]
    [InlineData("締結: 2026-03-20", "1:1 UnknownKey 締結 → 締結日")]
    [InlineData("color: red", "1:1 UnknownKey color → ")]
    [InlineData("zzzzzzzzzz: 1", "1:1 UnknownKey zzzzzzzzzz → ")]
    [InlineData("parties:\n  - shortname: 甲", "2:5 UnknownKey shortname → shortName")]
    [InlineData("access:\n  user: [a]", "2:3 UnknownKey user → users")]
    [InlineData("notes: a\nnotes: b", "2:1 DuplicateKey notes → ")]
    [InlineData("signedOn: 2026-03-20\n締結日: 2026-03-21", "2:1 DuplicateKey 締結日 → ")]
    [InlineData("anchors:\n  納品: 2026-03-20\n  納品: 2026-03-21", "3:3 DuplicateKey 納品 → ")]
    [InlineData("signedOn: 2026-02-30", "1:11 ImpossibleDate 2026-02-30 → ")]
    [InlineData("signedOn: 令和8年2月30日", "1:11 ImpossibleDate 令和8年2月30日 → ")]
    [InlineData("anchors: {納品: R8.13.1}", "1:15 ImpossibleDate R8.13.1 → ")]
    [InlineData("signedOn: 春ごろ", "1:11 NotDate 春ごろ → ")]
    [InlineData("signedOn: 締結は令和8年2月3日", "1:11 NotDate 締結は令和8年2月3日 → ")]
    [InlineData("signedOn: [2026-02-03]", "1:11 NotDate  → ")]
    [InlineData("signedOn:", "1:1 MissingValue signedOn → ")]
    [InlineData("notes: ~", "1:1 MissingValue notes → ")]
    [InlineData("nicknames: []", "1:12 MissingValue  → ")]
    [InlineData("nicknames:\n  - ", "2:4 MissingValue  → ")]
    [InlineData("owningSection: [総務課]", "1:16 NotText  → ")]
    [InlineData("nicknames: {a: b}", "1:12 NotList  → ")]
    [InlineData("parties: 丘市", "1:10 NotList 丘市 → ")]
    [InlineData("parties:\n  - 丘市", "2:5 NotKeys 丘市 → ")]
    [InlineData("access: 総務課", "1:9 NotKeys 総務課 → ")]
    [InlineData("通称：ネコ協定", "1:1 NotKeys 通称：ネコ協定 → ")]
    [InlineData("- a", "1:1 NotKeys  → ")]
    [InlineData("notes: a\n\tb: c", "1:8 Syntax  → ")]
    [InlineData("notes: \"a", "1:8 Syntax  → ")]
    [InlineData("nicknames: [a\nnotes: b", "1:12 Syntax  → ")]
    [InlineData("notes: a: b", "1:9 Syntax  → ")]
    [InlineData("notes: &x a", "1:8 Syntax  → ")]
    [InlineData("notes: a\n---\nnotes: b", "2:1 Syntax  → ")]
    [InlineData("? [a]\n: b", "1:3 Syntax  → ")]
    [InlineData("\r\nsignedon: 1\r\nnots: 2\r\n", "2:1 UnknownKey signedon → signedOn; 3:1 UnknownKey nots → notes")]
    public void Each_fault_is_named_with_its_place_and_what_was_meant(string text, string faults)
    {
        var (sidecar, found) = SidecarReader.Read("loan.yaml", text);

        Assert.Null(sidecar);
        Assert.Equal(faults, string.Join("; ", found.Select(f => $"{f.Line}:{f.Column} {f.Reason} {f.Found} → {f.Nearest}")));
        Assert.All(found, f => Assert.Equal("loan.yaml", f.FileName));
    }

    [Fact]
    public void Nesting_without_end_is_a_fault_and_no_crash()
    {
        var (sidecar, faults) = SidecarReader.Read("x.yaml", "notes: " + new string('[', 100_000));

        Assert.Null(sidecar);
        Assert.Equal(SidecarFaultReason.Syntax, Assert.Single(faults).Reason);
    }

    private static Sidecar Read(string text)
    {
        var (sidecar, faults) = SidecarReader.Read("loan.yaml", text);
        Assert.Empty(faults);
        return sidecar!;
    }
}
