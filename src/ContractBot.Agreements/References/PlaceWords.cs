using ContractBot.Text;

namespace ContractBot.Agreements.References;

/// <summary>A place as the words say it, step by step from article to sub-item; steps that are not said are null.</summary>
/// <param name="Span">The words without a range's end.</param>
internal sealed record PlaceWords(TextSpan Span, Step? Article, Step? Paragraph, Step? Item, string? SubItem, ProvisionAspect Aspect)
{
    /// <summary>The steps in the usual form: <c>第72条の82第1項第3号イ</c>.</summary>
    public string Form => $"{Article?.Form("条")}{Paragraph?.Form("項")}{Item?.Form("号")}{SubItem}" + Aspect switch
    {
        ProvisionAspect.Proviso => "ただし書",
        ProvisionAspect.MainText => "本文",
        ProvisionAspect.EachItem => "各号",
        ProvisionAspect.FirstSentence => "前段",
        ProvisionAspect.LaterSentence => "後段",
        _ => "",
    };
}

/// <summary>One step of a place: 第5条, 前項, 同号, 前2項.</summary>
/// <param name="Way">How it is said.</param>
/// <param name="Number">The number of an absolute step; how many for 前2項.</param>
/// <param name="Branches">What follows the number: <c>の2</c>, <c>の2の3</c>; empty as a rule.</param>
internal sealed record Step(StepWay Way, int Number, string Branches)
{
    /// <summary>The 2 of 第3条の2; null without, and for branches of branches, which only laws have.</summary>
    public int? Branch => Branches.Length > 1 && int.TryParse(Branches.AsSpan(1), out var branch) ? branch : null;

    /// <summary>The step in the usual form, with half-width digits; a step that is not absolute has none.</summary>
    public string Form(string unit) => Way == StepWay.Absolute ? $"第{Number}{unit}{Branches}" : "";
}

/// <summary>How a step is said.</summary>
internal enum StepWay
{
    /// <summary>第5条</summary>
    Absolute,

    /// <summary>前条, 前2項</summary>
    Before,

    /// <summary>前々条: the one before the one before.</summary>
    SecondBefore,

    /// <summary>次条</summary>
    After,

    /// <summary>同条</summary>
    Same,

    /// <summary>本条, この条</summary>
    Own,

    /// <summary>前各項</summary>
    AllBefore,
}
