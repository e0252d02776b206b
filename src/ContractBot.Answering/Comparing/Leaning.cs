using System.Text.RegularExpressions;

namespace ContractBot.Answering.Comparing;

/// <summary>Whether a provision allows what it is about.</summary>
internal enum Lean
{
    /// <summary>It forbids it and speaks of nobody's consent.</summary>
    Forbids,

    /// <summary>It makes it hang on somebody's consent.</summary>
    WithConsent,

    /// <summary>It allows it.</summary>
    Allows,

    /// <summary>It says neither.</summary>
    Neither,
}

/// <summary>Reads by its words how a provision stands to what it is about.</summary>
internal static partial class Leaning
{
    /// <summary>How the provision with the words <paramref name="text"/> stands.</summary>
    public static Lean Of(string text)
    {
        var compact = Folding.Compact(text);
        return Consent().IsMatch(compact) ? Lean.WithConsent
            : Forbids().IsMatch(compact) ? Lean.Forbids
            : Allows().IsMatch(compact) ? Lean.Allows
            : Lean.Neither;
    }

    // 書面による承諾を得なければ · 事前に承認を得ることなく · 同意なしに · 許可を受けて
    [GeneratedRegex("(?:承諾|承認|同意|許可|許諾)(?:を(?:得|受け|取得|経)|な(?:く|し)|がな(?:い|け)|のない|を要|が必要|した場合|する場合)|(?:承諾|承認|同意|許可)(?:の|に)(?:ある|よ)")]
    private static partial Regex Consent();

    [GeneratedRegex("てはならない|てはなりません|ではならない|ことができない|ことはできない|できません|できないもの|禁止|禁じ|しないもの(?:とする|とします)|しません|行わない|一切[^。]*ない")]
    private static partial Regex Forbids();

    [GeneratedRegex("ことができる|ことができます|できるもの|できる。|できます|妨げない|認める")]
    private static partial Regex Allows();
}
