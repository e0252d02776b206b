using System.Collections.Immutable;
using System.Text;
using ContractBot.Agreements.Facts.Obligations;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Facts.Obligations;

/// <summary>
/// What was read beside what the golden list has. A fact is right where place, bearer, kind and the action's end agree;
/// its other fields are counted one by one among the right ones.
/// </summary>
internal sealed class ObligationScore
{
    private readonly StringBuilder _report = new();

    public int Expected { get; private set; }

    public int Found { get; private set; }

    public int Right { get; private set; }

    public int Fields { get; private set; }

    public int RightFields { get; private set; }

    public double Precision => (double)Right / Found;

    public double Recall => (double)Right / Expected;

    public double FieldAccuracy => (double)RightFields / Fields;

    public string Report =>
        $"expected {Expected}, found {Found}, right {Right}: precision {Precision:P1}, recall {Recall:P1}, fields {FieldAccuracy:P1}\n{_report}";

    public void Add(Agreement agreement, ImmutableArray<GoldenObligation> golden, ImmutableArray<Obligation> read)
    {
        Expected += golden.Length;
        Found += read.Length;
        var left = read.ToList();
        foreach (var expected in golden)
        {
            var match = left.FirstOrDefault(o => IsRight(expected, o));
            if (match is null)
            {
                _report.AppendLine($"missed  {agreement.Id} {expected.Line}");
                continue;
            }

            Right++;
            left.Remove(match);
            Compare(agreement, expected, match);
        }

        foreach (var extra in left)
        {
            _report.AppendLine($"extra   {agreement.Id} {extra.Provision.Address.Locator} | {extra.Bearer?.Text ?? "-"} | {extra.Kind} | {extra.Action.Slice(agreement.Text)}");
        }
    }

    private static bool IsRight(GoldenObligation expected, Obligation read) =>
        expected.Place.Span.Contains(read.Action) && IsAt(expected.Place, read.Provision)
        && expected.Bearer == read.Bearer?.Text && expected.Kind == read.Kind && expected.IsEffort == read.IsEffort
        && expected.Action.End == read.Action.End;

    private static bool IsAt(IProvision place, IProvision found) =>
        place.Address == found.Address
        || (place is Article { Paragraphs: [var only] } && only.Address == found.Address);

    private void Compare(Agreement agreement, GoldenObligation expected, Obligation read)
    {
        Field("action", expected.Action, read.Action, expected.Action == read.Action);
        Field("condition", expected.Condition, read.Condition, Agree(expected.Condition, read.Condition));
        Field("exception", expected.Exception, read.Exceptions.IsEmpty ? null : read.Exceptions[^1], read.Exceptions.IsEmpty ? expected.Exception is null : read.Exceptions.Any(e => Agree(expected.Exception, e)));
        Field("deadline", expected.Deadline, read.Deadline, Agree(expected.Deadline, read.Deadline));
        var documents = string.Join(", ", read.Documents.Select(d => d.Name));
        Fields++;
        if (string.Join(", ", expected.Documents) == documents)
        {
            RightFields++;
        }
        else
        {
            _report.AppendLine($"documents of {agreement.Id} {expected.Line}\n        {documents}");
        }

        void Field(string name, TextSpan? wanted, TextSpan? got, bool agree)
        {
            Fields++;
            if (agree)
            {
                RightFields++;
            }
            else
            {
                _report.AppendLine($"{name} of {agreement.Id} {read.Provision.Address.Locator}\n        {wanted?.Slice(agreement.Text)}\n        {got?.Slice(agreement.Text)}");
            }
        }
    }

    // A phrase may keep a particle or an adverb more at either end; its ends must lie close by.
    private static bool Agree(TextSpan? wanted, TextSpan? got) =>
        (wanted, got) switch
        {
            (null, null) => true,
            ({ } w, { } g) => Math.Abs(w.Start - g.Start) <= 4 && Math.Abs(w.End - g.End) <= 6,
            _ => false,
        };
}
