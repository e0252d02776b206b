using System.Text.RegularExpressions;

namespace ContractBot.Agreements.Parsing;

/// <summary>The mark before an entry of a list without numbers: <c>・氏名</c> · <c>● 氏名</c> · <c>• 氏名</c>.</summary>
internal static partial class BulletMark
{
    /// <summary>Units that the mark takes at the start of a folded line; 0 where none stands there.</summary>
    public static int LengthAt(string folded) => folded.Length > 1 && Mark().Match(folded) is { Success: true } mark ? mark.Length : 0;

    // ・氏名 · ･氏名 · • 氏名 · ●氏名 · ○ 氏名 · l 氏名 (Wingdings in a PDF) · – 氏名 · o　氏名 (Word's second level); not ○○株式会社
    [GeneratedRegex(@"\A(?:[・･•·●◎▪◦‣⚫◆◇](?=\s*[^\s・･•·●◎◆◇])|○(?=\s*[^\s○〇])|[l–−](?=\s{2,}\S)|o(?=\s\S))")]
    private static partial Regex Mark();
}
