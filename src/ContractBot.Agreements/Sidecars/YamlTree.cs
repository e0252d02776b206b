using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContractBot.Agreements.Sidecars;

/// <summary>A value of a YAML file with its place; lines and columns count from 1.</summary>
internal abstract record YamlValue(int Line, int Column);

/// <summary>A text, a number or a date; <paramref name="IsNull"/> for <c>~</c>, <c>null</c> and nothing at all.</summary>
internal sealed record YamlText(string Text, bool IsNull, int Line, int Column) : YamlValue(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlList(List<YamlValue> Values, int Line, int Column) : YamlValue(Line, Column);

/// <summary>Keys with values, in the order of the file; a key may stand twice.</summary>
internal sealed record YamlKeys(List<(YamlText Key, YamlValue Value)> Pairs, int Line, int Column) : YamlValue(Line, Column);

/// <summary>
/// Reads a small YAML file with the places of its values. Only what a description needs is taken: an alias could stand for itself
/// many times over, and deep nesting exhaust the stack, so that both are syntax faults here.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 8;

    private readonly Parser _parser;

    private YamlTree(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>The file's value, null for a file without one; or the place where the text stops being YAML.</summary>
    public static (YamlValue? Value, (int Line, int Column)? Fault) Read(string text)
    {
        var tree = new YamlTree(text);
        try
        {
            return (tree.Document(), null);
        }
        catch (YamlException wrong)
        {
            return (null, PlaceOf(wrong.Start));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own complaint on a flow sequence that runs into a key; it has no place.
            return (null, PlaceOf(tree._parser.Current?.Start ?? Mark.Empty));
        }
    }

    private YamlValue? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var value = Value(0);
        _parser.Consume<DocumentEnd>();
        _parser.Consume<StreamEnd>();
        return value;
    }

    private YamlValue Value(int depth)
    {
        var begin = _parser.Current as NodeEvent;
        var (line, column) = PlaceOf(_parser.Current!.Start);
        if (depth > Deepest || begin is null || !begin.Anchor.IsEmpty)
        {
            throw new YamlException(_parser.Current.Start, _parser.Current.End, "More than a sidecar needs.");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

            // A block's words begin on the line after its mark.
            return new YamlText(scalar.Value.Trim(), isNull, line + (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? 1 : 0), column);
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var values = new List<YamlValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                values.Add(Value(depth + 1));
            }

            return new YamlList(values, line, column);
        }

        _parser.Consume<MappingStart>();
        var pairs = new List<(YamlText, YamlValue)>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var place = _parser.Current!;
            var key = Value(depth + 1) as YamlText ?? throw new YamlException(place.Start, place.End, "A key is a text.");
            pairs.Add((key, Value(depth + 1)));
        }

        return new YamlKeys(pairs, line, column);
    }

    private static (int Line, int Column) PlaceOf(Mark mark) => ((int)mark.Line, (int)mark.Column);
}
