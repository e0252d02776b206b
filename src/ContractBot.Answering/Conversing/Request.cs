using System.Text.RegularExpressions;

namespace ContractBot.Answering.Conversing;

/// <summary>What somebody wants to be done with the answer before.</summary>
internal enum RequestKind
{
    /// <summary>Its place: 「それは何条？」</summary>
    Place,

    /// <summary>The whole article: 「全文見せて」 · 「もっと詳しく」.</summary>
    Whole,

    /// <summary>Why it is so: 「理由は？」</summary>
    Reason,

    /// <summary>The same in English: 「英語で」.</summary>
    English,

    /// <summary>The same of all the other agreements: 「他の契約は？」</summary>
    Others,
}

/// <summary>A turn that asks nothing new, but for the answer before in another form or of other agreements.</summary>
/// <param name="Kind">What is wanted.</param>
internal sealed partial record Request(RequestKind Kind)
{
    /// <summary>Reads <paramref name="question"/>; null where it asks for anything of its own.</summary>
    public static Request? Read(string question)
    {
        var text = Lead().Replace(Folding.Compact(question), "").TrimEnd('?', '。', '!', '…', '.');
        return Place().IsMatch(text) ? new Request(RequestKind.Place)
            : Whole().IsMatch(text) ? new Request(RequestKind.Whole)
            : Reason().IsMatch(text) ? new Request(RequestKind.Reason)
            : English().IsMatch(text) ? new Request(RequestKind.English)
            : Others().IsMatch(text) ? new Request(RequestKind.Others)
            : null;
    }

    private const string It = "(?:それ|これ|その(?:条文|規定|定め|条)|この(?:条文|規定|定め|条)|今の|いまの|上記|さっきの)?(?:は|って|の|を|が)?";
    private const string Please = "(?:を|は|って|が|も)?(?:見せて|みせて|見たい|読みたい|知りたい|教えて|おしえて|出して|表示して|言って|ください|下さい|頂戴|ちょうだい|お願いします|お願い|ほしい|欲しい|ですか|でしょうか|なの|です|か|ある|あります)*";

    [GeneratedRegex("\\A(?:じゃあ|じゃ|では|それでは|あと|すみません|で)?、?")]
    private static partial Regex Lead();

    // それは何条？ · 何条に書いてある · 条文番号は · どこに書いてある
    [GeneratedRegex($"\\A{It}(?:(?:第?何条(?:の?第?何項)?|どの条文?|どの条項|どこ|何項)(?:に)?(?:書いてある|書いてあります|書かれている|書いてありますか|載ってる|載っている|定めてある|ある|あります)?|条文番号|条番号|出典){Please}\\z|\\Awhicharticle(?:isthat)?\\z|\\Awhere(?:doesitsay(?:that|so)|isthat)?\\z")]
    private static partial Regex Place();

    // 全文見せて · 原文は · 条文そのまま · もっと詳しく · 省略しないで · 続きを全部
    [GeneratedRegex($"\\A{It}(?:(?:条文)?(?:の)?(?:全文|原文|本文|全体)|条文(?:そのもの|そのまま)?|もう?少し詳しく|もう?ちょっと詳しく|もっと詳しく|もっとくわしく|詳しく|くわしく|詳細|省略(?:しないで|せずに|なしで)|全部){Please}\\z|\\A(?:more(?:details)?|showme(?:thewholearticle|thefulltext|all)|fulltext|originaltext)(?:please)?\\z")]
    private static partial Regex Whole();

    [GeneratedRegex($"\\A{It}(?:理由|なぜ|なんで|何で|どうして|根拠){Please}\\z|\\Awhy(?:isthat)?\\z")]
    private static partial Regex Reason();

    [GeneratedRegex($"\\A{It}(?:英語|英文|英訳)(?:で|に|版)?(?:も|して|訳して|すると|言うと|いうと|だと|回答して|答えて)*{Please}\\z|\\A(?:in|into)english(?:please)?\\z")]
    private static partial Regex English();

    // 他の契約は？ · ほかは？ · 残りの協定も · その他のところだと？
    [GeneratedRegex($"\\A(?:(?:その)?(?:他|ほか)|別|残り|それ以外|これ以外)(?:の(?:契約|協定|覚書|会社|相手|ところ|とこ|やつ|もの|案件|所)(?:書)?)?(?:だと|では|なら|で)?(?:は|も|って)?(?:どう|どうなってる|どうなっている|どうですか|どうなの)?{Please}\\z|\\A(?:the)?others?\\z|\\Aotheragreements\\z")]
    private static partial Regex Others();
}
