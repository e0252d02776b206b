using System.Collections.Immutable;
using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Parsing;
using ContractBot.Agreements.Reading;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>An invented agreement, and amendments of it in whatever words a test gives.</summary>
internal static class Amended
{
    /// <summary>Signed on 2024-04-01.</summary>
    public const string Base = """
        窓口業務委託契約書

        甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、窓口業務の委託に関し、次のとおり契約を締結する。

        （目的）
        第１条　甲は、窓口業務（以下「本業務」という。）を乙に委託し、乙はこれを受託する。

        （契約期間）
        第２条　契約期間は、令和６年４月１日から令和７年３月31日までとする。

        （委託料）
        第３条　委託料は、金1,000,000円（消費税を含む。）とする。
        ２　甲は、乙の請求を受けた日から30日以内に委託料を支払う。

        （再委託の禁止）
        第４条　乙は、本業務を第三者に再委託してはならない。ただし、甲の承諾を得たときは、この限りでない。

        （報告）
        第５条　乙は、次の各号に掲げる事項を甲に報告する。
        (1) 業務の実施状況
        (2) 事故の有無

        （協議）
        第６条　この契約に定めのない事項は、甲乙協議して定める。

        本契約の成立を証するため、本書２通を作成し、甲乙記名押印の上、各１通を保有する。

        令和６年４月１日

        甲　甲野市長　甲野一郎
        乙　株式会社乙山　代表取締役　乙山二郎

        別紙　仕様書

        １　業務の時間は、午前９時から午後５時までとする。
        ２　業務の場所は、本庁舎とする。
        """;

    /// <summary>An amendment that orders <paramref name="instructions"/>, signed on 2025-01-15.</summary>
    public static string By(string instructions, string title = "窓口業務委託変更契約書", string signedOn = "令和７年１月15日") => $"""
        {title}

        甲野市（以下「甲」という。）と株式会社乙山（以下「乙」という。）とは、令和６年４月１日付けで締結した「窓口業務委託契約書」（以下「原契約」という。）の一部を次のとおり変更する契約を締結する。

        {instructions}

        本契約の成立を証するため、本書２通を作成し、甲乙記名押印の上、各１通を保有する。

        {signedOn}

        甲　甲野市長　甲野一郎
        乙　株式会社乙山　代表取締役　乙山二郎
        """;

    public static Agreement Parse(string id, string text) => AgreementParser.Parse(id, new SourceText(id + ".txt", text, "utf-8", "0"));

    /// <summary>The texts as a corpus, <c>base</c>, <c>a1</c>, <c>a2</c> …, in force on <paramref name="asOf"/>.</summary>
    public static CorpusReading Corpus(DateOnly asOf, string @base, params ReadOnlySpan<string> amendments)
    {
        var agreements = ImmutableArray.CreateBuilder<Agreement>();
        for (var i = 0; i < amendments.Length; i++)
        {
            agreements.Add(Parse($"a{i + 1}", amendments[i]));
        }

        agreements.Add(Parse("base", @base));
        return TextInForce.On(new CorpusReading(agreements.ToImmutable(), []), asOf);
    }

    /// <summary>The base after one amendment with <paramref name="instructions"/>, long after its day.</summary>
    public static Agreement After(string instructions) => BaseOf(Corpus(new(2030, 1, 1), Base, By(instructions)));

    public static Agreement BaseOf(CorpusReading corpus) => corpus.Agreements.Single(a => a.Id == "base");
}
