using ContractBot.Access;

namespace ContractBot.Links;

/// <summary>An asker as one line, as a seal holds it: <c>p|TENANT|USER</c>, <c>s|TENANT|TEAM|GROUP|CHANNEL|USER</c>, <c>m</c>.</summary>
internal static class SealedAsker
{
    private const string Machine = "m";
    private const string Alone = "p";
    private const string Shared = "s";

    /// <summary>The line.</summary>
    public static string Write(Asker asker) => asker switch
    {
        Person person => Line(Alone, person.Tenant, person.User),
        SharedPlace place => Line(Shared, place.Tenant, place.Team, place.Group, place.Channel, place.User),
        _ => Machine,
    };

    /// <summary>The asker; null where the line is none.</summary>
    public static Asker? Read(string line)
    {
        var fields = line.Split('|');
        return (fields[0], fields.Length) switch
        {
            (Machine, 1) => new ThisMachine(),
            (Alone, 3) => new Person(Field(1), Field(2)),
            (Shared, 6) => new SharedPlace(Field(1), Field(2), Field(3), Field(4), Field(5)),
            _ => null,
        };

        string Field(int i) => Uri.UnescapeDataString(fields[i]);
    }

    private static string Line(string kind, params ReadOnlySpan<string> fields)
    {
        var line = kind;
        foreach (var field in fields)
        {
            line = $"{line}|{Uri.EscapeDataString(field)}";
        }

        return line;
    }
}
