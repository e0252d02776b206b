using System.Collections.Immutable;
using DocumentFormat.OpenXml;

namespace ContractBot.Agreements.Reading.Word;

/// <summary>A list of a document.</summary>
/// <param name="Id">Its number (<c>w:numId</c>).</param>
/// <param name="AbstractId">The definition that it shares its counters with.</param>
/// <param name="Levels">By level from 0; null where the definition has none.</param>
/// <param name="StartOverrides">By level from 0, where this list starts anew.</param>
internal sealed record NumberedList(int Id, int AbstractId, ImmutableArray<NumberingLevel?> Levels, ImmutableArray<int?> StartOverrides)
{
    /// <summary>The level that a style stands for.</summary>
    public int? LevelOf(string styleId)
    {
        for (var i = 0; i < Levels.Length; i++)
        {
            if (Levels[i]?.StyleId == styleId)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>How far in the entries of a level stand, in columns: further than those of higher levels with a sign of the same form, from which nothing else tells them.</summary>
    public int IndentOf(int level) =>
        SignDepths.Step * Enumerable.Range(0, level).Count(higher => FormOf(higher) == FormOf(level));

    /// <summary>The form of a level's signs, whichever level it is: <c>decimal %.</c> for 1., 2.</summary>
    public string FormOf(int level) => Levels[level] is { } own ? own.Format + ' ' + string.Concat(own.Text.Where((unit, i) => i == 0 || own.Text[i - 1] != '%')) : "";

    /// <summary>The first number of a level in this list.</summary>
    public int StartOf(int level) => StartOverrides[level] ?? Levels[level]?.Start ?? 1;
}

/// <summary>The lists of a document (ECMA-376 part 1, 17.9).</summary>
internal sealed class NumberingDefinitions
{
    /// <summary>How many levels a list has.</summary>
    public const int LevelCount = 9;

    private readonly Dictionary<int, NumberedList> _lists = [];

    /// <summary>Reads the part's root; null stands for a document without lists.</summary>
    public NumberingDefinitions(OpenXmlElement? root, WordStyles styles)
    {
        var definitions = ById(root, "abstractNum", "abstractNumId");
        var instances = ById(root, "num", "numId");
        foreach (var (id, instance) in instances)
        {
            if (instance.Child("abstractNumId").Number() is { } abstractId && definitions.TryGetValue(abstractId, out var definition))
            {
                // A definition may stand for the one of a list style.
                if (definition.Child("numStyleLink").Value() is { } link
                    && styles.NumberingOf(link).List is { } linked
                    && instances.TryGetValue(linked, out var target)
                    && target.Child("abstractNumId").Number() is { } targetId
                    && definitions.TryGetValue(targetId, out var meant))
                {
                    (abstractId, definition) = (targetId, meant);
                }

                _lists[id] = ReadList(id, abstractId, definition, instance);
            }
        }
    }

    /// <summary>The list of the number, or null.</summary>
    public NumberedList? Find(int id) => _lists.GetValueOrDefault(id);

    private static Dictionary<int, OpenXmlElement> ById(OpenXmlElement? root, string name, string attribute)
    {
        var found = new Dictionary<int, OpenXmlElement>();
        foreach (var element in root?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
        {
            if (element.LocalName == name && element.Number(attribute) is { } id)
            {
                found.TryAdd(id, element);
            }
        }

        return found;
    }

    private static NumberedList ReadList(int id, int abstractId, OpenXmlElement definition, OpenXmlElement instance)
    {
        var levels = new NumberingLevel?[LevelCount];
        var starts = new int?[LevelCount];
        ReadLevels(definition, levels);
        foreach (var change in instance.ChildElements)
        {
            if (change.LocalName == "lvlOverride" && LevelIn(change) is { } level)
            {
                ReadLevels(change, levels);
                starts[level] = change.Child("startOverride").Number();
            }
        }

        return new NumberedList(id, abstractId, [.. levels], [.. starts]);
    }

    private static void ReadLevels(OpenXmlElement parent, NumberingLevel?[] levels)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == "lvl" && LevelIn(child) is { } level)
            {
                levels[level] = NumberingLevel.Read(child);
            }
        }
    }

    private static int? LevelIn(OpenXmlElement element) => element.Number("ilvl") is { } level and >= 0 and < LevelCount ? level : null;
}
