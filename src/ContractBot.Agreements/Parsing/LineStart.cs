using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>How a line begins, before anything is known of the outline.</summary>
internal static partial class LineStart
{
    /// <summary>Whether the line begins like words in mid-sentence: with no number, sign or bracket that could open something.</summary>
    public static bool IsPlain(string folded) => folded.Length > 0 && !Sign().IsMatch(folded);

    /// <summary>Whether the line is no caption.</summary>
    public static bool IsNoCaption(string folded) => CaptionLine.Read(folded) is null;

    /// <summary>Whether the line begins an entry of a list without numbers: <c>・事項</c> · <c>※ 注</c> · <c>○ 項目</c></summary>
    public static bool IsListMark(string folded) => ListMark().IsMatch(folded);

    /// <summary>Whether the line begins a sentence that qualifies the one before: <c>ただし、</c> · <c>この場合において、</c></summary>
    public static bool IsProviso(string folded) => Proviso().IsMatch(folded);

    /// <summary>Whether the line begins with a particle, which takes up what stands before: <c>を行う。</c></summary>
    public static bool IsParticle(string folded) => folded.Length > 1 && "をにがは".Contains(folded[0]);

    /// <summary>Whether the line begins with what its sentence is about: <c>当社は、</c> · <c>利用者が</c> · <c>前項の場合において、</c></summary>
    public static bool IsTopic(string folded) => Topic().IsMatch(folded);

    /// <summary>Whether the line takes up the sentence before it: <c>ただし、</c> · <c>これにより、</c> · <c>なお、</c></summary>
    public static bool IsFollowUp(string folded) => FollowUp().IsMatch(folded);

    // ただし、 · この場合 · これにより · また、 · したがって
    [GeneratedRegex(@"\A(?:ただし|但し|なお、|この(?!規約|契約|協定|覚書|規程|約款|規則)|これ|その(?!他)|それ|そして|また、|さらに|したがって|従って|もっとも|例えば|以上)")]
    private static partial Regex FollowUp();

    // 当社は、 · 利用者が · 本規約に関して、
    [GeneratedRegex(@"\A(?:[^、,。，]{1,24}(?:は|が)(?:[、，,]|[^、，。])|[^、，。]{1,16}[、，])")]
    private static partial Regex Topic();

    // ただし、 · 但し、 · なお、 · この場合において
    [GeneratedRegex(@"\A(?:ただし|但し|なお)、|\Aこの場合")]
    private static partial Regex Proviso();

    // 第1条 · 1 · (1) · ア 翻訳 · 【 · ・
    [GeneratedRegex(@"\A(?:第\s*[0-9一二三四五六七八九十]|[0-9]|[(\[【〔]|[①-⑳⑴-⒇]|[ア-ンｱ-ﾝa-zA-Z一二三四五六七八九十]{1,2}[\s.、]|[・○●◎◇◆□■※])")]
    private static partial Regex Sign();

    // ・事項 · ○ 項目 · ※注
    [GeneratedRegex(@"\A(?:[・●◎◇◆■※]|[○□](?![○□〇]))")]
    private static partial Regex ListMark();
}
