namespace ContractBot.Agreements.Reading.Word;

/// <summary>Reads what an EQ field draws, such as <c>EQ \o\ac(○,印)</c>: such fields have no result beside their code.</summary>
internal static class EquationField
{
    /// <summary>The text under the overstrike, which is the field's last argument: the base of ruby, the sign in a circle. Empty for other fields.</summary>
    public static string Text(string code)
    {
        var overstrike = code.IndexOf("\\o", StringComparison.OrdinalIgnoreCase);
        if (!code.AsSpan().TrimStart().StartsWith("EQ ", StringComparison.OrdinalIgnoreCase) || overstrike < 0)
        {
            return "";
        }

        var depth = 0;
        var start = -1;
        for (var i = overstrike; i < code.Length; i++)
        {
            if (code[i] == '(')
            {
                depth++;
                start = depth == 1 ? i + 1 : start;
            }
            else if (code[i] == ')' && --depth <= 0)
            {
                return start < 0 ? "" : code[start..i].Trim();
            }
            else if (code[i] is ',' or ';' && depth == 1)
            {
                start = i + 1;
            }
        }

        return "";
    }
}
