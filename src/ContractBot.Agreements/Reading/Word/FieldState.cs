using System.Text;
using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>Knows, while a story is walked through, whether the place is in a field's code or in shown text.</summary>
internal sealed class FieldState
{
    private readonly HashSet<OpenXmlElement> _closed = [];
    private readonly Stack<(bool InResult, StringBuilder Code)> _open = [];

    /// <summary>Finds the fields of a story; one that is begun but never ended hides nothing.</summary>
    public FieldState(OpenXmlElement story)
    {
        var begins = new Stack<OpenXmlElement>();
        foreach (var mark in story.Descendants().Where(element => element.LocalName == "fldChar" && !IsDeleted(element)))
        {
            if (mark.Value("fldCharType") == "begin")
            {
                begins.Push(mark);
            }
            else if (mark.Value("fldCharType") == "end" && begins.TryPop(out var begin))
            {
                _closed.Add(begin);
                _closed.Add(mark);
            }
        }
    }

    /// <summary>Whether text is shown here: every open field is in its result.</summary>
    public bool Shows => _open.Count == 0 || _open.All(open => open.InResult);

    /// <summary>Keeps a piece of a field's code.</summary>
    public void AddCode(string code)
    {
        if (_open.TryPeek(out var field) && !field.InResult)
        {
            field.Code.Append(code);
        }
    }

    /// <summary>Passes a <c>w:fldChar</c>; gives what a field draws that has no result.</summary>
    public string Pass(OpenXmlElement mark)
    {
        switch (mark.Value("fldCharType"))
        {
            case "begin" when _closed.Contains(mark):
                _open.Push((false, new StringBuilder()));
                return "";
            case "separate" when _open.TryPop(out var field):
                _open.Push((true, field.Code));
                return "";
            case "end" when _closed.Contains(mark) && _open.TryPop(out var field):
                return field.InResult || !Shows ? "" : EquationField.Text(field.Code.ToString());
            default:
                return "";
        }
    }

    private static bool IsDeleted(OpenXmlElement element) => element.Ancestors().Any(parent => parent.LocalName is "del" or "moveFrom");
}
