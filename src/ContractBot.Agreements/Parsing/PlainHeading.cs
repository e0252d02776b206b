namespace ContractBot.Agreements.Parsing;

/// <summary>The number that opens a provision where nothing but a number is written: <c>１　基本的事項</c> · <c>1. 目的</c> · <c>一　甲は</c>.</summary>
internal static class PlainHeading
{
    // １乙は · ２この契約が · ３（目的）: without a space only where a sentence of provisions or a caption begins
    private const string SentenceStarts = "甲乙丙丁本前当両各こそ受委発([【";

    /// <summary>Reads the number at the start of a folded line.</summary>
    public static ProvisionNumber? Read(string folded)
    {
        if (ParagraphNumber.Read(folded) is { Article: null } paragraph && folded[0] < '①'
            && (paragraph.Spaced || SentenceStarts.Contains(folded[paragraph.Length])))
        {
            return new ProvisionNumber(paragraph.Length, paragraph.Number, null, NumberStyle.Plain);
        }

        foreach (var sign in ItemNumber.Read(folded))
        {
            if (sign.Style == ItemStyle.Kanji)
            {
                return new ProvisionNumber(sign.Length, sign.Number, null, NumberStyle.Plain);
            }
        }

        return null;
    }
}
