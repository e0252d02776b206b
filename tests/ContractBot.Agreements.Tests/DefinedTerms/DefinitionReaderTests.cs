using ContractBot.Agreements.DefinedTerms;
using ContractBot.Agreements.Reading;
using ContractBot.Agreements.Tests.Parsing;

namespace ContractBot.Agreements.Tests.DefinedTerms;

public class DefinitionReaderTests
{
    private const string Head = "契約書\n丘市（以下「甲」という。）と谷社（以下「乙」という。）は、契約する。\n";

    [Theory]
    [InlineData("甲が定める計画書（以下「計画」という。）に従う。", "計画=甲が定める計画書")]
    [InlineData("乙は、報告書（以下、「成果物」という）を出す。", "成果物=報告書")]
    [InlineData("丘祭及び谷祭（以下総称して「祭り」という。）を開く。", "祭り=丘祭及び谷祭")]
    [InlineData("丘祭、谷祭を総称して「祭り」といいます。", "祭り=谷祭を")]
    [InlineData("甲の情報（紙によるものを含む。以下「秘密情報」又は「秘密」という。）を守る。", "秘密情報=甲の情報; 秘密=甲の情報")]
    [InlineData("情報（甲が秘密と示したものをいう。以下「秘密情報」という。）を守る。", "秘密情報=甲が秘密と示したもの")]
    [InlineData("この契約において「成果物」とは、乙が作る報告書をいう。", "成果物=乙が作る報告書")]
    [InlineData("「会員」とは、申込みを終えた方をいいます。", "会員=申込みを終えた方")]
    [InlineData("乙の従業者（乙と雇用関係にある者をいう。以下同じ。）は、守る。", "従業者=乙と雇用関係にある者")]
    [InlineData("知能（以下「AI」という。）に関する取組（以下「本取組」という。）を進める。", "AI=知能; 本取組=知能（以下「AI」という。）に関する取組")]
    [InlineData("甲又は乙（以下「甲」という。）は、払う。", "")] // a party's name
    [InlineData("この契約において「細則」とは、別途甲が定めるものをいう。", "")] // another document defines it
    [InlineData("用語は、原契約において定義された意味を有する。", "")]
    [InlineData("甲は、「丘まつり」と題する催しを開く。", "")]
    [InlineData("以下の「様式」を用いる。", "")]
    public void A_definition_gives_its_term_and_its_meaning(string sentence, string terms)
    {
        var agreement = Parsed.Text(Head + "第１条　" + sentence + "\n");

        Assert.Equal(terms, string.Join("; ", agreement.DefinedTerms.Select(t => $"{t.Term}={t.Definition.Slice(agreement.Text)}")));
        Assert.All(agreement.DefinedTerms, t => Assert.Equal(t.Term, t.Span.Slice(agreement.Text)));
        Assert.All(agreement.DefinedTerms, t => Assert.Equal(DefinitionScopeKind.Agreement, t.Scope.Kind));
    }

    [Theory]
    [InlineData("（定義）\n第１条　この契約における用語の意義は、次の各号に定めるところによる。\n（１）　成果物　乙が作る報告書をいう。\n（２）　資料：甲が渡す書類\n（３）　「利用者」とは、窓口に来る者をいう。\n（４）　細則　別途甲が定めるもの\n", "成果物=乙が作る報告書; 資料=甲が渡す書類; 利用者=窓口に来る者")]
    [InlineData("（用語の定義）\n第１条　用語の定義は、次のとおりとする。\n用語\t意味\n成果物\t乙が作る報告書\n", "成果物=乙が作る報告書")]
    [InlineData("（目的）\n第１条　次のことをする。\n（１）　見守り　丘の見守りをする。\n", "")]
    public void Articles_of_definitions_list_terms(string articles, string terms)
    {
        var agreement = Parsed.Text(Head + articles);

        Assert.Equal(terms, string.Join("; ", agreement.DefinedTerms.Select(t => $"{t.Term}={t.Definition.Slice(agreement.Text)}")));
    }

    [Theory]
    [InlineData("以下この条において「X案」という。", DefinitionScopeKind.Article, "第２条　計画")]
    [InlineData("以下本項において「X案」という。", DefinitionScopeKind.Paragraph, "計画")]
    [InlineData("以下この章において「X案」という。", DefinitionScopeKind.Division, "第１章")]
    [InlineData("以下この条及び次条において「X案」という。", DefinitionScopeKind.Agreement, "契約書")]
    [InlineData("以下この契約において「X案」という。", DefinitionScopeKind.Agreement, "契約書")]
    [InlineData("以下「X案」という。", DefinitionScopeKind.Agreement, "契約書")]
    public void A_definition_holds_where_it_says(string naming, DefinitionScopeKind kind, string start)
    {
        var agreement = Parsed.Text(Head + $"第１章　総則\n第１条　甲は、払う。\n第２条　計画（{naming}）を作る。\n２　甲は、待つ。\n第２章　雑則\n第３条　乙は、待つ。\n");

        var term = Assert.Single(agreement.DefinedTerms);
        Assert.Equal(kind, term.Scope.Kind);
        Assert.StartsWith(start, term.Scope.Span.Slice(agreement.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_of_an_attachment_may_hold_there_alone()
    {
        var agreement = Parsed.Text(Head + "第１条　個人情報は、別記「個人情報取扱特記事項」による。\n別記\n個人情報取扱特記事項\n第１　乙は、個人情報（以下この特記事項において「情報」という。）を守る。\n");

        var term = Assert.Single(agreement.DefinedTerms);
        Assert.Equal((DefinitionScopeKind.Part, agreement.Parts[1].Span), (term.Scope.Kind, term.Scope.Span));
    }

    [Fact]
    public void The_five_agreements_define_these_terms()
    {
        var reading = CorpusReader.Read(RepositoryFiles.Corpus, null, CancellationToken.None);

        Assert.Equal(
            [
                "mext-tsushinsei 委託費、委託費、委託費、予決令、再委託、再委託に関する事項、支払遅延防止法、知的財産権、特許権、実用新案権、意匠権、回路配置利用権、育成者権、産業財産権、著作権、ノウハウ、発明等、実施、専用実施権等の設定等、従業員等、コンテンツ、知的財産権、特許権、実用新案権、意匠権、商標権、回路配置利用権、育成者権、産業財産権、著作権、特定情報、発明等、実施、専用実施権等の設定等、従業員等、不正等、独占禁止法、暴力団、暴力団員、解除対象者、下請負人等、不当介入",
                "miyagi-pocketsign DX、本協定、アプリ提供等、秘密情報、業務、個人情報管理責任者、業務従事者、特記事項、作業場所",
                "miyakojima-kosodate 本契約、委託業務、委託額、再受託者、再委託、証憑書類、確定額、約定期間、確定後過払金、取得財産、成果、著作物、プログラム等、ノウハウ、発明等、コンテンツ、産業財産権、産業財産権を受ける権利、著作権、著作者人格権、知的財産権、知的財産権の実施、産業財産権を受ける権利等、封印物、未完了部分",
                "osaka-microsoft AI、本取組、秘密情報、担当者",
                "shimotsuma-cybozu 本取組、本成果、本知的財産権等、実施",
            ],
            reading.Agreements.Select(a => $"{a.Id} {string.Join('、', a.DefinedTerms.Select(t => t.Term))}"));
    }
}
