using System.Collections.Immutable;
using ContractBot.Agreements.Amendments.Instructions;
using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Amendments.Merging;

/// <summary>
/// 溶け込み: works amendments into an agreement, one instruction after the other. After each, the text is read anew; where it then differs
/// by more than the instruction's own words, the instruction is not worked in.
/// </summary>
internal sealed class Merger
{
    private readonly Agreement _base;
    private readonly List<Change> _changes = [];
    private readonly List<UnmergedChange> _unmerged = [];
    private Agreement _current;

    private Merger(Agreement @base)
    {
        _base = @base;
        _current = @base;
    }

    /// <summary>The text of <paramref name="base"/> in force on <paramref name="asOf"/>.</summary>
    /// <param name="base">The agreement as signed.</param>
    /// <param name="amendments">Its amendments in the order in which their changes were agreed.</param>
    /// <param name="asOf">The day.</param>
    public static Agreement Merge(Agreement @base, IEnumerable<(Agreement Agreement, Amendment Link)> amendments, DateOnly asOf)
    {
        var orders = amendments.SelectMany((a, order) => Orders(a.Agreement, a.Link, order)).ToList();
        var contested = new HashSet<Order>();
        while (true)
        {
            var merger = new Merger(@base);
            if (merger.TryApply(orders, contested, asOf))
            {
                return merger.Result();
            }
        }
    }

    /// <summary>The innermost provision around <paramref name="span"/>; a part where no smaller one holds it.</summary>
    internal static IProvision Around(Agreement agreement, TextSpan span) =>
        ProvisionFinder.All(agreement).LastOrDefault(p => p.Span.Contains(span)) ?? agreement.Body;

    private static IEnumerable<Order> Orders(Agreement amendment, Amendment link, int sequence)
    {
        var days = EffectiveDates.Of(amendment);
        foreach (var (instruction, index) in InstructionReader.Read(amendment).Select((i, n) => (i, n)))
        {
            var address = Around(amendment, new TextSpan(instruction.Span.Start, instruction.Span.Start)).Address;
            yield return new Order(amendment, link, instruction, address, Later(days.For(address), amendment, instruction), sequence, index);
        }
    }

    // An order whose words a further amendment has changed holds, as it stands now, from the day of that change.
    private static DateOnly? Later(DateOnly? day, Agreement amendment, Instruction instruction) =>
        day is { } own ? amendment.Changes.Where(c => c.Span.Overlaps(instruction.Span) || instruction.Span.Contains(c.Span)).Select(c => c.EffectiveOn).Append(own).Max() : null;

    private bool TryApply(List<Order> orders, HashSet<Order> contested, DateOnly asOf)
    {
        foreach (var order in orders.OrderBy(o => o.Day ?? DateOnly.MaxValue).ThenBy(o => o.Sequence).ThenBy(o => o.Index))
        {
            if (order.Day > asOf)
            {
                continue;
            }

            var plan = EditPlanner.Plan(_current, order.Instruction, order.Amendment);
            if (order.Day is null || contested.Contains(order))
            {
                Leave(order, order.Day is null ? MergeProblem.DayUnknown : MergeProblem.OrderUnknown, plan.Place);
                continue;
            }

            if (Contesting(order, plan, orders) is { } other)
            {
                contested.Add(order);
                contested.Add(other);
                return false;
            }

            if (plan.Problem is { } problem)
            {
                Leave(order, problem, plan.Place);
            }
            else if (!TryEdit(order, plan))
            {
                Leave(order, MergeProblem.ReadsOtherwise, plan.Place);
            }
        }

        return true;
    }

    /// <summary>The order of another amendment of the same day that changed the same words, where nothing says which goes first.</summary>
    private Order? Contesting(Order order, EditPlan plan, List<Order> orders)
    {
        foreach (var change in _changes.Where(c => c.EffectiveOn == order.Day && c.By.AgreementId != order.Amendment.Id))
        {
            var other = orders.Find(o => o.Amendment.Id == change.By.AgreementId && o.Instruction.Span == change.By.Span);
            var touches = plan.Edits.Any(e => e.Span.Overlaps(change.Span) || (e.Span.IsEmpty && e.Span.Start == change.Span.End && change.Superseded.Length == 0))
                || (plan.Problem == MergeProblem.WordingNotFound && plan.Place?.Span.Contains(change.Span) != false
                    && order.Instruction is ReplaceWords words && words.Pairs.Any(p => Wording.Find(change.Superseded, new TextSpan(0, change.Superseded.Length), p.Old).Length > 0))
                || (plan.Problem == MergeProblem.PlaceMissing && change.Words.Length == 0);
            if (touches && other is not null && !IsOrdered(order, other))
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsOrdered(Order one, Order other) =>
        (one.Link.SignedOn is { } first && other.Link.SignedOn is { } second && first != second)
        || (AmendmentLinks.Ordinal(one.Link.Title) is { } n && AmendmentLinks.Ordinal(other.Link.Title) is { } m && n != m);

    private bool TryEdit(Order order, EditPlan plan)
    {
        var source = _current.Source;
        var edits = plan.Edits.Select(e => e with { Span = ToSource(e.Span) }).ToList();
        var edited = source with { Text = Edit.Apply(source.Text, edits), Headings = Edit.Apply(source.Headings, edits) };
        var reread = AgreementParser.Parse(_current.Id, edited, _base.Sidecar);
        if (reread.Text != Edit.Apply(_current.Text, plan.Edits))
        {
            return false;
        }

        Shift(plan.Edits);
        var growth = 0;
        foreach (var edit in plan.Edits)
        {
            var start = edit.Span.Start + growth + edit.Joint.Length;
            var span = new TextSpan(start, start + edit.New.Length);
            _changes.Add(new Change(
                edit.New.Length == 0 && plan.Place is { } gone && edit.Span.Contains(gone.Span) ? gone.Address : Around(reread, span).Address,
                span, edit.New, edit.Span.Slice(_current.Text).Trim('\n'), order.By, order.Day!.Value, false));
            growth += edit.Growth;
        }

        _current = reread;
        return true;
    }

    // After the last unit that stays, so that layout at the end of a line stays where it is.
    private TextSpan ToSource(TextSpan span)
    {
        if (!span.IsEmpty)
        {
            return _current.Cleaned.ToOriginal(span);
        }

        var at = span.Start == 0 ? _current.Cleaned.ToOriginal(0) : _current.Cleaned.ToOriginal(span.Start - 1) + 1;
        return new TextSpan(at, at);
    }

    private void Shift(ImmutableArray<Edit> edits)
    {
        for (var i = 0; i < _changes.Count; i++)
        {
            var (span, overtaken) = Shifted(_changes[i].Span, edits);
            _changes[i] = _changes[i] with { Span = span, IsOvertaken = _changes[i].IsOvertaken || overtaken };
        }

        for (var i = 0; i < _unmerged.Count; i++)
        {
            if (_unmerged[i].Span is { } place)
            {
                _unmerged[i] = _unmerged[i] with { Span = Shifted(place, edits).Span };
            }
        }
    }

    private static (TextSpan Span, bool Overtaken) Shifted(TextSpan span, ImmutableArray<Edit> edits)
    {
        var (start, end) = (span.Start, span.End);
        var growth = 0;
        var overtaken = false;
        foreach (var edit in edits)
        {
            var newStart = edit.Span.Start + growth + edit.Joint.Length;
            var newEnd = newStart + edit.New.Length;
            if (edit.Span.End <= span.Start)
            {
                (start, end) = (start + edit.Growth, end + edit.Growth);
            }
            else if (edit.Span.Start < span.End)
            {
                overtaken |= edit.Span.Contains(span);
                start = edit.Span.Start <= span.Start ? newStart : start;
                end = edit.Span.End >= span.End ? newEnd : end + edit.Growth;
            }

            growth += edit.Growth;
        }

        return (new TextSpan(start, Math.Max(start, end)), overtaken);
    }

    private void Leave(Order order, MergeProblem problem, IProvision? place) =>
        _unmerged.Add(new UnmergedChange(problem, place?.Address, place?.Span, order.By, order.Day));

    private Agreement Result() => _changes.Count + _unmerged.Count == 0
        ? _base
        : _current with
        {
            AsSigned = _base,
            Changes = [.. _changes.OrderBy(c => c.Span).Select(c => c.Words.Length == 0 ? c : c with { Address = Around(_current, c.Span).Address })],
            UnmergedChanges = [.. _unmerged],
        };

    /// <summary>An instruction with where and from when.</summary>
    private sealed record Order(Agreement Amendment, Amendment Link, Instruction Instruction, ProvisionAddress Address, DateOnly? Day, int Sequence, int Index)
    {
        public AmendingPlace By => new(Amendment.Id, Amendment.Title, Address, Instruction.Span);

        public bool Equals(Order? other) => other is not null && Sequence == other.Sequence && Index == other.Index;

        public override int GetHashCode() => HashCode.Combine(Sequence, Index);
    }
}
