using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Text.Tests;

public sealed class NormalizedTextTests
{
    // What becomes of each unit: 0 left out, 1 kept, 2 replaced by its half-width form.
    private static readonly Arbitrary<(string Original, int[] Fates)> Copies =
        (from text in RandomText.Any.Generator
         from fates in Gen.Choose(0, 2).ArrayOf(text.Length)
         select (text, fates)).ToArbitrary();

    [Fact]
    public void A_copy_leaves_out_and_replaces_and_the_original_stays()
    {
        // A wrapped line, and a full-width digit folded.
        var builder = new NormalizedText.Builder("第１条　甲\n乙");
        builder.Keep(new TextSpan(0, 1));
        builder.Replace(1, '1');
        builder.Keep(new TextSpan(2, 5));
        builder.Keep(new TextSpan(6, 7));
        var copy = builder.Build();

        Assert.Equal("第1条　甲乙", copy.Text);
        Assert.Equal("第１条　甲\n乙", copy.Original);
        Assert.Equal(6, copy.ToOriginal(5));
        Assert.Equal(7, copy.ToOriginal(6));
        Assert.Equal(new TextSpan(4, 7), copy.ToOriginal(new TextSpan(4, 6)));
    }

    [Fact]
    public void A_span_before_a_gap_does_not_reach_into_it()
    {
        var copy = Without("甲\n\n乙", 1, 2);
        Assert.Equal(new TextSpan(0, 1), copy.ToOriginal(new TextSpan(0, 1)));
        Assert.Equal(new TextSpan(3, 4), copy.ToOriginal(new TextSpan(1, 2)));
        Assert.Equal(new TextSpan(3, 3), copy.ToOriginal(new TextSpan(1, 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)] // left out: what follows it
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)] // the end
    [InlineData(99, 2)]
    public void From_the_original_one_comes_to_the_next_unit_kept(int original, int expected) =>
        Assert.Equal(expected, Without("甲\n\n乙", 1, 2).FromOriginal(original));

    [Fact]
    public void What_is_left_out_at_both_ends_is_outside_every_span()
    {
        var copy = Without(" 甲 ", 0, 2);
        Assert.Equal(new TextSpan(1, 2), copy.ToOriginal(new TextSpan(0, 1)));
        Assert.Equal(3, copy.ToOriginal(1));
    }

    [Fact]
    public void Identity_changes_nothing() => RandomText.Check(RandomText.Any, text =>
    {
        var copy = NormalizedText.Identity(text);
        return copy.Text == text && copy.Original == text
            && Enumerable.Range(0, text.Length + 1).All(offset => copy.ToOriginal(offset) == offset && copy.FromOriginal(offset) == offset);
    });

    [Fact]
    public void Every_unit_leads_back_to_its_place() => RandomText.Check(Copies, copies =>
    {
        var (original, fates) = copies;
        var copy = Make(original, fates);
        var kept = Enumerable.Range(0, original.Length).Where(i => fates[i] != 0).ToArray();
        return copy.Text == string.Concat(kept.Select(i => fates[i] == 1 ? original[i] : Widths.ToHalfWidth(original[i])))
            && kept.Select((origin, i) => copy.ToOriginal(i) == origin && copy.FromOriginal(origin) == i).All(right => right)
            && copy.ToOriginal(copy.Text.Length) == original.Length;
    });

    [Fact]
    public void A_span_leads_back_to_the_smallest_span_that_holds_its_units() => RandomText.Check(Copies, copies =>
    {
        var copy = Make(copies.Original, copies.Fates);
        for (var start = 0; start < copy.Text.Length; start++)
        {
            var span = new TextSpan(start, Math.Min(copy.Text.Length, start + 3));
            var back = copy.ToOriginal(span);
            if (copy.FromOriginal(back.Start) != span.Start || copy.FromOriginal(back.End) != span.End
                || copies.Fates[back.Start] == 0 || copies.Fates[back.End - 1] == 0)
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void Copying_backwards_is_refused()
    {
        var builder = new NormalizedText.Builder("甲乙丙");
        builder.Keep(new TextSpan(1, 2));
        Assert.Throws<InvalidOperationException>(() => builder.Keep(new TextSpan(1, 3)));
        Assert.Throws<InvalidOperationException>(() => builder.Replace(0, 'x'));
        Assert.Equal("乙", builder.Build().Text);
    }

    [Fact]
    public void Copying_what_the_original_does_not_have_is_refused_and_copies_nothing()
    {
        var builder = new NormalizedText.Builder("甲乙");
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Keep(new TextSpan(0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Replace(2, 'x'));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Replace(-1, 'x'));
        Assert.Equal(0, builder.Length);
    }

    [Fact]
    public void A_finished_copy_does_not_change_when_its_builder_goes_on()
    {
        var builder = new NormalizedText.Builder("甲乙");
        builder.Keep(new TextSpan(0, 1));
        var copy = builder.Build();
        builder.Keep(new TextSpan(1, 2));
        Assert.Equal("甲", copy.Text);
        Assert.Equal(2, copy.ToOriginal(1));
        Assert.Equal("甲乙", builder.Build().Text);
    }

    [Fact]
    public void An_empty_copy_has_only_its_end()
    {
        var copy = new NormalizedText.Builder("甲乙").Build();
        Assert.Equal(2, copy.ToOriginal(0));
        Assert.Equal(new TextSpan(2, 2), copy.ToOriginal(default(TextSpan)));
        Assert.Equal(0, copy.FromOriginal(1));
        Assert.Throws<IndexOutOfRangeException>(() => copy.ToOriginal(1));
    }

    private static NormalizedText Without(string original, params int[] offsets) =>
        Make(original, [.. Enumerable.Range(0, original.Length).Select(i => offsets.Contains(i) ? 0 : 1)]);

    private static NormalizedText Make(string original, int[] fates)
    {
        var builder = new NormalizedText.Builder(original);
        for (var i = 0; i < original.Length; i++)
        {
            if (fates[i] == 1)
            {
                builder.Keep(new TextSpan(i, i + 1));
            }
            else if (fates[i] == 2)
            {
                builder.Replace(i, Widths.ToHalfWidth(original[i]));
            }
        }

        return builder.Build();
    }
}
