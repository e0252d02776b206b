using ContractBot.Agreements.Sidecars;
using ContractBot.Resources;

namespace ContractBot.Hosting;

/// <summary>Says for people what is wrong with a sidecar and what to do about it.</summary>
internal static class SidecarFaults
{
    private const int LongestShown = 40;

    /// <summary>The file, the place, what is wrong, what to do, and what happens until then.</summary>
    public static string Describe(SidecarFault fault)
    {
        var sentence = Say.With(
            fault.Reason switch
            {
                SidecarFaultReason.Unreadable => Texts.SidecarUnreadable,
                SidecarFaultReason.Syntax => Texts.SidecarSyntax,
                SidecarFaultReason.UnknownKey => Texts.SidecarUnknownKey,
                SidecarFaultReason.DuplicateKey => Texts.SidecarDuplicateKey,
                SidecarFaultReason.MissingValue => Texts.SidecarMissingValue,
                SidecarFaultReason.NotText => Texts.SidecarNotText,
                SidecarFaultReason.NotList => Texts.SidecarNotList,
                SidecarFaultReason.NotKeys => Texts.SidecarNotKeys,
                SidecarFaultReason.NotDate => Texts.SidecarNotDate,
                SidecarFaultReason.ImpossibleDate => Texts.SidecarImpossibleDate,
                SidecarFaultReason.NoAgreement => Texts.SidecarNoAgreement,
                _ => Texts.SidecarSecond,
            },
            fault.FileName,
            fault.Line,
            fault.Column,
            Shortened(fault.Found ?? ""),
            fault.Nearest is null ? Texts.SidecarKeys : Say.With(Texts.SidecarNearest, fault.Nearest));
        return fault.Reason is SidecarFaultReason.NoAgreement or SidecarFaultReason.SecondSidecar ? sentence : Say.Together(sentence, Texts.SidecarConsequence);
    }

    // A value may be a page long, and hold what a terminal takes for a command.
    private static string Shortened(string words)
    {
        var shown = string.Concat(words.Select(unit => char.IsControl(unit) ? ' ' : unit));
        return shown.Length <= LongestShown ? shown : string.Concat(shown.AsSpan(0, LongestShown), "…");
    }
}
