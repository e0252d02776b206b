using System.Text.RegularExpressions;
using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>Gives provisions other numbers, printed as the old ones are. References to them stay as the text has them.</summary>
internal static partial class NumberEdits
{
    /// <summary>第8条を第9条とする · 第5条から第7条までを1条ずつ繰り下げる.</summary>
    public static EditPlan Renumber(Agreement agreement, Renumber instruction)
    {
        var place = TargetPlace.Find(agreement, instruction.Target);
        if (place.Problem is { } problem)
        {
            return EditPlan.None(problem, place.Provision);
        }

        if (instruction.To is { } to)
        {
            return LastNumber().Match(to.Item ?? to.Paragraph ?? to.Article ?? "") is { Success: true } match
                && KanjiNumber.TryParse(match.Groups["n"].Value, out var number)
                && NumberOf(place.Provision!, number, KanjiNumber.TryParse(match.Groups["branch"].Value, out var branch) ? branch : null) is { } edit
                    ? EditPlan.Of([edit], place.Provision)
                    : EditPlan.None(MergeProblem.NotUnderstood, place.Provision);
        }

        var moved = Moved(agreement, instruction, place.Provision!);
        var edits = moved?.Select(p => NumberOf(p, NumberIn(p) + instruction.By, BranchIn(p))).ToList();
        return edits is { Count: > 0 } && edits.TrueForAll(e => e is not null)
            ? EditPlan.Of(edits.Select(e => e!.Value), place.Provision)
            : EditPlan.None(MergeProblem.NotUnderstood, place.Provision);
    }

    private static List<IProvision>? Moved(Agreement agreement, Renumber instruction, IProvision first)
    {
        var siblings = Siblings(agreement, first).ToList();
        var from = siblings.IndexOf(first);
        if (instruction.ToTheEnd)
        {
            return from < 0 ? null : siblings[from..];
        }

        var last = TargetPlace.Find(agreement, instruction.Through!);
        var to = last.Provision is null ? -1 : siblings.IndexOf(last.Provision);
        return from < 0 || to < from ? null : siblings[from..(to + 1)];
    }

    private static IEnumerable<IProvision> Siblings(Agreement agreement, IProvision provision)
    {
        var articles = agreement.Parts[provision.Address.Part].AllArticles();
        return provision switch
        {
            Article => articles,
            Paragraph => articles.First(a => a.Span.Contains(provision.Span)).Paragraphs,
            _ => articles.SelectMany(a => a.Paragraphs).FirstOrDefault(p => p.Items.Contains(provision))?.Items ?? [],
        };
    }

    private static int NumberIn(IProvision provision) => provision switch
    {
        Article article => article.Number,
        Paragraph paragraph => paragraph.Number,
        _ => ((Item)provision).Number,
    };

    private static int? BranchIn(IProvision provision) => (provision as Article)?.Branch;

    private static Edit? NumberOf(IProvision provision, int number, int? branch) => provision switch
    {
        _ when number < 1 => null,
        Article article => Rewritten(article.NumberText, number, branch) is { } text ? new Edit(article.NumberSpan, text) : null,
        Paragraph { NumberText: { } printed } paragraph => Rewritten(printed, number, null) is { } text ? new Edit(Printed(paragraph.Span, printed), text) : null,
        Item item => Rewritten(item.NumberText, number, null) is { } text ? new Edit(Printed(item.Span, item.NumberText), text) : null,
        _ => null,
    };

    private static TextSpan Printed(TextSpan span, string number) => new(span.Start, span.Start + number.Length);

    /// <summary>第８条 → 第９条, 第八条 → 第九条, （２） → （３）; null where the sign is no numeral.</summary>
    private static string? Rewritten(string printed, int number, int? branch)
    {
        var match = Numeral().Match(printed);
        if (!match.Success)
        {
            return null;
        }

        var old = match.Groups["n"].Value;
        return printed[..match.Index] + Like(old, number) + match.Groups["unit"].Value + (branch is { } b ? "の" + Like(old, b) : "") + printed[(match.Index + match.Length)..];
    }

    private static string Like(string old, int number) =>
        char.IsAsciiDigit(old[0]) ? $"{number}"
        : old[0] is >= '０' and <= '９' ? string.Concat($"{number}".Select(digit => (char)(digit - '0' + '０')))
        : Kanji(number);

    // 十二, 百三: as laws count
    private static string Kanji(int number)
    {
        const string digits = "〇一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        return (hundreds > 1 ? $"{digits[hundreds % 10]}" : "") + (hundreds > 0 ? "百" : "")
            + (tens > 1 ? $"{digits[tens]}" : "") + (tens > 0 ? "十" : "") + (ones > 0 ? $"{digits[ones]}" : "");
    }

    // 第９条 · 第 9 条の2 · （２） · 二
    [GeneratedRegex($@"(?<n>[{KanjiNumber.CharacterClass}](?:\s?[{KanjiNumber.CharacterClass}]){{0,4}})(?<unit>\s*条)?(?:\s?の\s?[{KanjiNumber.CharacterClass}]{{1,4}})?")]
    private static partial Regex Numeral();

    // 第9条の2 · 第3項
    [GeneratedRegex($@"\A第(?<n>[{KanjiNumber.CharacterClass}]{{1,5}})[条項号](?:の(?<branch>[{KanjiNumber.CharacterClass}]{{1,3}}))?\z")]
    private static partial Regex LastNumber();
}
