using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary>A clause of an amending sentence, up to its verb: <c>同条第2項を削り、</c></summary>
/// <param name="Text">The amendment.</param>
/// <param name="Span">The clause in <see cref="AmendingText.Words"/>.</param>
/// <param name="Block">The sign of the new wording that follows the sentence; null where none follows.</param>
internal sealed partial record Clause(AmendingText Text, TextSpan Span, int? Block)
{
    /// <summary>The words, without number, list sign, conjunction and the agreement's name before them.</summary>
    public string Words { get; init; } = "";

    /// <summary>Where <see cref="Words"/> begin in the amendment's words.</summary>
    public int Start { get; init; }

    /// <summary>The clauses of the sentence at <paramref name="sentence"/>.</summary>
    public static IEnumerable<Clause> Of(AmendingText text, TextSpan sentence, int? block)
    {
        var words = sentence.Slice(text.Words);
        var from = Leader().Match(words).Length;
        while (from < words.Length)
        {
            var verb = Verb().Match(words, from);
            var end = verb.Success ? verb.Index + verb.Length : words.Length;
            var trimmed = end;
            while (trimmed > from && words[trimmed - 1] is '、' or '。' or ':')
            {
                trimmed--;
            }

            if (trimmed > from)
            {
                var last = end >= words.Length;
                yield return new Clause(text, new TextSpan(sentence.Start + from, sentence.Start + trimmed), last ? block : null)
                {
                    Words = words[from..trimmed],
                    Start = sentence.Start + from,
                };
            }

            from = end + Conjunction().Match(words[end..]).Length;
        }
    }

    /// <summary>The words in the amendment's cleaned text, with the new wording that follows.</summary>
    public TextSpan Origin
    {
        get
        {
            var own = Text.OriginOf(Span);
            return NewWording is { } wording ? new TextSpan(own.Start, Math.Max(own.End, Text.OriginOf(new TextSpan(Block!.Value, Block.Value + 1)).End)) : own;
        }
    }

    /// <summary>The new wording that follows, without quotation marks around it.</summary>
    public TextSpan? NewWording
    {
        get
        {
            if (Block is not { } block)
            {
                return null;
            }

            var span = Text.OriginOf(new TextSpan(block, block + 1));
            var text = Text.Agreement.Text;
            return text[span.Start] is '「' or '『' && text.AsSpan(span.Start, span.Length).TrimEnd() is [.., '」' or '』'] or [.., '」' or '』', '。']
                ? new TextSpan(span.Start + 1, span.Start + text.AsSpan(span.Start, span.Length).LastIndexOfAny('」', '』'))
                : span;
        }
    }

    /// <summary>The words within the quotation whose sign is <paramref name="quote"/>.</summary>
    public string Quoted(Capture quote) => QuotedSpan(quote).Slice(Text.Agreement.Text);

    /// <summary>Where the words within the quotation whose sign is <paramref name="quote"/> stand.</summary>
    public TextSpan QuotedSpan(Capture quote) => Text.Inside(Start + quote.Index);

    // 第2条 · 2 · (1) · ① · ・ · 甲及び乙は、 · また、 · 次に、
    [GeneratedRegex($@"\A(?:第[{KanjiNumber.CharacterClass}]{{1,3}}条(?=(?:\([^()]*\))?(?:{Target.Owner}|第|別|前文|同|題|表|附|頭|甲|乙|\uE000|契約|委託|業務|金|次の[^、。]{{0,4}}条文?を))(?!中|を|に|の|第[{KanjiNumber.CharacterClass}]{{1,3}}[項号]))?(?:\([^()]*\))?(?:[(]?[{KanjiNumber.CharacterClass}ア-ン]{{1,3}}[).．](?!条))?(?:[{KanjiNumber.CharacterClass}]{{1,2}}(?=[原第甲]))?[①-⑳・]?(?:(?:甲及び乙|甲乙|当事者|両者)は、?)?(?:また|なお|さらに|次に|併せて|あわせて)?、?")]
    private static partial Regex Leader();

    // 改め、 · 加える。 · 削り、 · とし、
    [GeneratedRegex(@"(?:(?:改め|読み?替え|差し?替え|置き?換え|加え|付け加え|繰り?下げ|繰り?上げ)(?:ることとする|るものとする|ることに(?:合意|同意)する|る|ます)?|(?:変更|改定|改訂|改正|修正|訂正|追加|挿入|削除|延長|短縮|増額|減額)(?:することとする|するものとする|することに(?:合意|同意)する|した|する|します|し(?=、))?|削(?:ることとする|るものとする|る|り)|と(?:し(?=、)|する(?=[。\n]|\z)|するものとする))(?:、|。|\z|(?=\n))")]
    private static partial Regex Verb();

    // 、 · また、
    [GeneratedRegex(@"\A[、。]?(?:(?:かつ|また|さらに|及び|次に)、?)?")]
    private static partial Regex Conjunction();
}
