using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Instructions;

/// <summary>Reads what an amendment orders, sentence by sentence and clause by clause.</summary>
internal static partial class InstructionReader
{
    private const int LongestSentence = 20_000;

    // The first that reads a clause has it.
    private static readonly ImmutableArray<Func<Clause, Target?, Instruction?>> Rules =
    [
        ReplaceWordsRule.Read, DeleteWordsRule.Read, AddWordsRule.Read, ReplaceCaptionRule.Read, AddProvisionRule.Read, ReplaceAttachmentRule.Read,
        ReplaceProvisionRule.Read, RenumberRule.Read, DeleteProvisionRule.Read, UnquotedWordsRule.Read, StatedChangeRule.Read,
    ];

    /// <summary>The instructions of <paramref name="amendment"/> in the order of its text.</summary>
    public static ImmutableArray<Instruction> Read(Agreement amendment)
    {
        var text = AmendingText.Of(amendment);
        var instructions = ImmutableArray.CreateBuilder<Instruction>();
        Target? before = null;
        Clause? unread = null;
        foreach (var sentence in Sentences(text.Words))
        {
            var block = BlockAfter(text.Words, sentence.End);
            foreach (var clause in Clause.Of(text, sentence, block))
            {
                if (Read(clause, before) is { } instruction)
                {
                    instructions.Add(instruction);
                    before = TargetOf(instruction) ?? before;
                }
                else if (OldAndNew().IsMatch(clause.Words))
                {
                    unread = clause;
                }
            }
        }

        // A table of old and new wording that was not read is no amendment that changes nothing.
        if (instructions.Count == 0 && unread is { } left)
        {
            instructions.Add(new StatedChange(left.Origin, null, "", false));
        }

        return instructions.ToImmutable();
    }

    private static Instruction? Read(Clause clause, Target? before)
    {
        if (clause.NewWording is { } wording && BeforeAfterRule.Read(clause.Text.Agreement.Text, wording) is { IsEmpty: false } pairs)
        {
            var place = Place().Match(clause.Words);
            return new ReplaceWords(clause.Origin, Target.Of(place, before), pairs, false);
        }

        return Rules.Select(rule => rule(clause, before)).FirstOrDefault(read => read is not null) ?? NotUnderstood(clause, before);
    }

    /// <summary>A clause that names a place and a verb of amending, and that no rule reads, is no clause to pass over.</summary>
    private static StatedChange? NotUnderstood(Clause clause, Target? before)
    {
        var words = Basis().Replace(clause.Words, "");
        var place = Place().Match(words);
        return AmendingVerb().IsMatch(words) && Target.Of(place, before) is { } target
            ? new StatedChange(clause.Origin, target, "", false)
            : null;
    }

    private static Target? TargetOf(Instruction instruction) => instruction switch
    {
        ReplaceWords words => words.Target,
        AddWords words => words.Target,
        ReplaceProvision provision => provision.Target,
        AddProvision provision => provision.Target,
        DeleteProvision provision => provision.Target,
        Renumber renumber => renumber.To ?? renumber.Target,
        ReplaceCaption caption => caption.Target,
        ReplaceAttachment attachment => attachment.Target,
        StatedChange stated => stated.Target,
        _ => null,
    };

    // Sentences end with a stop outside brackets, or with their line.
    private static IEnumerable<TextSpan> Sentences(string words)
    {
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= words.Length; at++)
        {
            var ends = at == words.Length || words[at] is '\n' or AmendingText.Block || (words[at] == '。' && depth <= 0);
            if (!ends)
            {
                depth += words[at] == '(' ? 1 : words[at] == ')' ? -1 : 0;
                continue;
            }

            if (at > start && at - start <= LongestSentence)
            {
                yield return new TextSpan(start, at);
            }

            depth = at < words.Length && words[at] == '。' ? depth : 0;
            start = at + 1;
        }
    }

    private static int? BlockAfter(string words, int end)
    {
        while (end < words.Length && words[end] is '。' or '\n' or ':')
        {
            end++;
        }

        return end < words.Length && words[end] == AmendingText.Block ? end : null;
    }

    // 第5条
    [GeneratedRegex($@"\A{Target.Pattern}")]
    private static partial Regex Place();

    // 第20条の規定に基づき、 · 第8条第1項により
    [GeneratedRegex(@"(?:第[^、。]{1,20}|同条|前条)(?:の規定)?(?:に基づ[きく]|により|に従い|に定めるところにより)、?")]
    private static partial Regex Basis();

    // 次の新旧対照表のとおり変更する · 変更後 第7条 …
    [GeneratedRegex(@"新旧対照|\A変更後:?第")]
    private static partial Regex OldAndNew();

    // 改める · 加える · 削る · 変更する
    [GeneratedRegex("改め(?:る|ます|、|$)|加え(?:る|、|$)|削(?:る|り|除する|除$)|(?:変更|修正|追加|差し?替え)(?:する|し、|し$|$|る)|読み?替え|繰り?[上下]げ")]
    private static partial Regex AmendingVerb();
}
