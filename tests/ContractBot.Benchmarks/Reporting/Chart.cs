using System.Globalization;
using ContractBot.Benchmarks.Measuring;

namespace ContractBot.Benchmarks.Reporting;

/// <summary>The picture: queries at the largest size, their growth, and the tokenizers.</summary>
internal sealed class Chart(IReadOnlyList<Result> results)
{
    private const int Width = 860;
    private const int Height = 424;
    private const int RowHeight = 34;
    private const double PanelTop = 74;
    private const string Median = " query, median µs";
    private static readonly (string Kind, string Label)[] Kinds =
        [("RareTerm", "rare term"), ("CommonTerm", "common term"), ("OrOfThree", "OR of three"), ("And", "AND"), ("Phrase", "phrase")];

    private readonly Svg _svg = new(Width, Height);

    /// <summary>The file.</summary>
    public string Draw()
    {
        var queries = results.Where(static result => result.What.EndsWith(Median, StringComparison.Ordinal)).ToArray();
        var largest = queries.Max(static result => result.Passages);
        Legend(queries);
        Queries([.. queries.Where(result => result.Passages == largest)], largest);
        Growth([.. queries.Where(static result => result.What == "OrOfThree" + Median)]);
        Tokenizers([.. results.Where(static result => result.What == "tokenized, MB/s")]);
        return _svg.Write("Query latency, its growth, and tokenizing speed of ContractBot and its peers", EngineStyle.Colours);
    }

    private void Legend(Result[] queries)
    {
        var x = 20.0;
        foreach (var engine in queries.Select(static result => result.Engine).Distinct())
        {
            _svg.Dot(x + 5, 18, EngineStyle.Of(engine), engine);
            _svg.Text(x + 16, 22.5, engine);
            x += 46 + (7.4 * engine.Length);
        }
    }

    private void Queries(Result[] queries, int passages)
    {
        const double left = 110;
        const double right = 470;
        _svg.Text(20, 52, Say($"Ten best of {passages:N0} provisions, median"), "head");
        var scale = Scale.Over([.. queries.Select(static result => result.Value)], left, right);
        foreach (var tick in scale.Ticks())
        {
            _svg.Line(scale[tick], PanelTop, scale[tick], PanelTop + (RowHeight * Kinds.Length), "grid");
            _svg.Text(scale[tick], PanelTop + (RowHeight * Kinds.Length) + 16, Time(tick), "small", "middle");
        }

        for (var i = 0; i < Kinds.Length; i++)
        {
            var y = PanelTop + (RowHeight * (i + 0.5));
            _svg.Text(20, y + 4, Kinds[i].Label);
            foreach (var result in queries.Where(result => result.What == Kinds[i].Kind + Median).Reverse())
            {
                _svg.Dot(scale[result.Value], y, EngineStyle.Of(result.Engine), Say($"{result.Engine}: {result.Value:N0} µs"));
            }
        }
    }

    private void Growth(Result[] queries)
    {
        const double left = 560;
        const double right = 830;
        const double bottom = PanelTop + (RowHeight * 5);
        _svg.Text(left - 50, 52, "OR of three by number of provisions, median", "head");
        var x = Scale.Over([.. queries.Select(static result => (double)result.Passages)], left, right);
        var y = Scale.Over([.. queries.Select(static result => result.Value)], bottom, PanelTop);
        foreach (var tick in y.Ticks())
        {
            _svg.Line(left, y[tick], right, y[tick], "grid");
            _svg.Text(left - 8, y[tick] + 4, Time(tick), "small", "end");
        }

        foreach (var size in queries.Select(static result => result.Passages).Distinct())
        {
            _svg.Text(x[size], bottom + 16, Say($"{size:N0}"), "small", "middle");
        }

        foreach (var curve in queries.GroupBy(static result => result.Engine).Reverse())
        {
            var points = curve.OrderBy(static result => result.Passages).ToArray();
            foreach (var (from, to) in points.Zip(points.Skip(1)))
            {
                _svg.Line(x[from.Passages], y[from.Value], x[to.Passages], y[to.Value], "curve " + EngineStyle.Of(curve.Key));
            }

            Array.ForEach(points, point => _svg.Dot(x[point.Passages], y[point.Value], EngineStyle.Of(curve.Key), Say($"{curve.Key}: {point.Value:N0} µs")));
        }
    }

    private void Tokenizers(Result[] tokenizers)
    {
        const double left = 170;
        const double full = 560;
        var top = PanelTop + (RowHeight * Kinds.Length) + 60;
        _svg.Text(20, top - 14, "Japanese text tokenized, MB a second on one thread", "head");
        for (var i = 0; i < tokenizers.Length; i++)
        {
            var y = top + (22 * i);
            var length = full * tokenizers[i].Value / tokenizers.Max(static result => result.Value);
            _svg.Text(20, y + 12, tokenizers[i].Engine);
            _svg.Bar(left, y + 1, length, 14, EngineStyle.Of(tokenizers[i].Engine));
            _svg.Text(left + length + 8, y + 12, Say($"{tokenizers[i].Value:F1}"), "small");
        }
    }

    private static string Time(double microseconds) => microseconds switch
    {
        >= 1e6 => Say($"{microseconds / 1e6:0} s"),
        >= 1e3 => Say($"{microseconds / 1e3:0} ms"),
        _ => Say($"{microseconds:0} µs"),
    };

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
