using ContractBot.Agreements.Checks;

namespace ContractBot.Resources;

/// <summary>How grave a defect is, for people.</summary>
internal static class DefectWords
{
    /// <summary>The word for a severity.</summary>
    public static string Severity(DefectSeverity severity) => severity switch
    {
        DefectSeverity.Error => Texts.SeverityError,
        DefectSeverity.Warning => Texts.SeverityWarning,
        _ => Texts.SeverityNote,
    };
}
