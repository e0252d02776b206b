using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ContractBot.Agreements.Reading.Html;

/// <summary>Numbers the entries of one list as a browser does.</summary>
/// <remarks>
/// Source: the HTML Standard, 4.4.5 The ol element. A list whose entries all bring a number of their own shows none besides:
/// its page surely hides them by a style sheet.
/// </remarks>
internal sealed partial class ListMarkers
{
    private readonly IElement _list;
    private readonly int _step;
    private readonly bool _numbersItself;
    private int _next;

    /// <summary>Starts with the list's first entry.</summary>
    public ListMarkers(IElement list)
    {
        _list = list;
        var entries = list.Children.Where(child => child.LocalName == "li").ToArray();
        var reversed = list.LocalName == "ol" && list.HasAttribute("reversed");
        _step = reversed ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (reversed ? entries.Length : 1);
        _numbersItself = entries.Length > 0 && Array.TrueForAll(entries, entry => OwnNumber().IsMatch(Beginning(entry)));
    }

    /// <summary>The marker of the next entry, with what stands between it and the text; empty where none is shown.</summary>
    public string Next(IElement entry)
    {
        var number = Number(entry.GetAttribute("value")) ?? _next;
        _next = number is int.MaxValue or int.MinValue ? number : number + _step;
        return _numbersItself ? "" : ListStyle.Marker(StyleOf(entry), number);
    }

    private string StyleOf(IElement entry) =>
        Declared(entry) ?? OfType(entry.GetAttribute("type")) ?? Declared(_list) ?? OfType(_list.GetAttribute("type"))
        ?? (_list.LocalName == "ol" ? "decimal" : "disc");

    private static string? Declared(IElement element) =>
        InlineStyle.Property(element, "list-style-type")
        ?? InlineStyle.Property(element, "list-style")?.Split(' ').FirstOrDefault(ListStyle.IsKnown);

    private static string? OfType(string? type) => type switch
    {
        "1" => "decimal",
        "a" => "lower-alpha",
        "A" => "upper-alpha",
        "i" => "lower-roman",
        "I" => "upper-roman",
        _ => null,
    };

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Beginning(IElement entry)
    {
        const int Enough = 12;
        var text = entry.TextContent.TrimStart();
        return text[..Math.Min(text.Length, Enough)];
    }

    // （１）個人 · (1) · ① · 1. · １　甲は · ア　翻訳 · 一　甲が · 第１条 · ⑴ · 2 乙は
    [GeneratedRegex(@"\A(?:[（(〔]\s?[0-9０-９一二三四五六七八九十ア-ンa-zA-Z]{1,3}\s?[）)〕]|[①-⑳⑴-⒇]|第[0-9０-９一二三四五六七八九十百]+[条章節]|[0-9０-９]{1,2}[.．、\s]|[0-9０-９]{1,2}[)）]|[一二三四五六七八九十ア-ン][.．、\s]|・)")]
    private static partial Regex OwnNumber();
}
