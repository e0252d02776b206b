using ContractBot.Agreements.Amendments;
using ContractBot.Agreements.Tests.Parsing;
using ContractBot.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContractBot.Agreements.Tests.Amendments;

/// <summary>What holds whatever an amendment quotes.</summary>
public class MergingLawsTests
{
    private const string Alphabet = "甲乙は令和６年４月日１2「」（）。、第条項を改める本業務委託料金円 　\nABc";

    [Fact]
    public void Words_of_the_text_are_replaced_at_their_place_and_nowhere_else()
    {
        var signed = Amended.Parse("base", Amended.Base);
        var provisions = signed.Body.AllArticles().SelectMany(a => a.Paragraphs).ToList();
        var slices =
            from paragraph in Gen.Elements<Paragraph>(provisions)
            from start in Gen.Choose(0, paragraph.Chapeau.Length - 1)
            from length in Gen.Choose(1, paragraph.Chapeau.Length - start)
            select (paragraph, span: new TextSpan(paragraph.Chapeau.Start + start, paragraph.Chapeau.Start + start + length));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(slices.ToArbitrary(), slice =>
        {
            var words = slice.span.Slice(signed.Text);
            var changed = Amended.After($"第１条　原契約{slice.paragraph.Address.Locator}中「{words}」を「新しい文言」に改める。");
            AgreementLaws.Check(changed);
            if (changed.Changes is [var change])
            {
                Assert.Equal("新しい文言", change.Span.Slice(changed.Text));

                // A digit cut out of 31 is found where it is a number of its own, in either width.
                Assert.True(Wording.AreSame(words, change.Superseded));
                Assert.Equal(string.Concat(signed.Text.AsSpan(0, change.Span.Start), change.Superseded, signed.Text.AsSpan(change.Span.Start + change.Superseded.Length)), signed.Text);
            }
            else
            {
                Assert.Equal(signed.Text, changed.Text);
                Assert.Single(changed.UnmergedChanges);
            }
        }));
    }

    [Fact]
    public void Whatever_is_quoted_nothing_fails_and_every_change_slices()
    {
        var words = Gen.ListOf<char>(Gen.Elements<char>([.. Alphabet])).Select(units => string.Concat(units));
        var pairs = from old in words from @new in words select (old, @new);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var changed = Amended.After($"第１条　原契約第２条中「{pair.old}」を「{pair.@new}」に改める。\n第２条　原契約第４条を次のとおり改める。\n{pair.@new}");
            AgreementLaws.Check(changed);
            Assert.All(changed.Changes.Where(c => !c.IsOvertaken), change => Assert.Equal(change.Words, change.Span.Slice(changed.Text)));
        }));
    }
}
