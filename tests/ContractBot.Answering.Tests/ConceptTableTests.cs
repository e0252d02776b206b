using ContractBot.Answering.Concepts;
using ContractBot.Answering.Questions;

namespace ContractBot.Answering.Tests;

public class ConceptTableTests
{
    [Fact]
    public void The_table_holds_well_over_sixty_concepts_of_unique_names() =>
        Assert.True(ConceptTable.All.Count > 120 && ConceptTable.All.Select(c => c.Name).Distinct().Count() == ConceptTable.All.Count);

    [Fact]
    public void Every_concept_has_words_of_provisions_written_in_the_form_in_which_they_are_compared() =>
        Assert.All(ConceptTable.All, concept =>
        {
            Assert.Contains(concept.Words, w => w.Weight >= 1);
            Assert.All(concept.Words, w => Assert.Equal(Folding.Compact(w.Word), w.Word));
            Assert.All(concept.SpokenWords, w => Assert.Equal(Folding.Fold(w), w));
        });

    [Theory]
    [InlineData("丸投げ", "丸投げ")]
    [InlineData("罰金", "違約金")]
    [InlineData("口外", "秘密保持")]
    [InlineData("裁判", "管轄")]
    [InlineData("家賃", "賃料")]
    [InlineData("お試し", "試用期間")]
    [InlineData("使い残", "休暇の繰越")]
    [InlineData("昼休み", "休憩")]
    [InlineData("残業代", "割増賃金")]
    [InlineData("ホテル代", "宿泊費")]
    [InlineData("仲間に入", "入会の手続")]
    [InlineData("親の許可", "未成年")]
    [InlineData("偽物", "品質の保証")]
    [InlineData("ネットに書", "インターネット発信")]
    public void A_spoken_word_names_its_concept(string word, string concept) =>
        Assert.Contains(ConceptTable.Phrases.ValuesOf(word), c => c.Name == concept);

    [Fact]
    public void A_word_that_says_other_things_as_well_counts_in_full_and_does_not_name_the_concept()
    {
        Assert.Contains(ConceptTable.Named("減給").Words, w => w is { Word: "減額", Weight: 1 });
        Assert.DoesNotContain(ConceptTable.Phrases.ValuesOf("減額"), c => c.Name == "減給");
    }

    [Fact]
    public void A_spoken_phrase_in_two_pieces_names_all_concepts_in_whose_lines_it_stands()
    {
        var phrase = Assert.Single(ConceptTable.PartedPhrases, p => p is { First: "お金", Second: "戻" });
        Assert.Equal(["返金", "旅費の精算", "立替"], phrase.Concepts.Select(c => c.Name));
    }

    [Fact]
    public void Every_word_list_can_be_read()
    {
        Assert.NotEmpty(KindPhrases.QuestionWords);
        Assert.NotEmpty(KindPhrases.WeakWords);
        Assert.Contains(KindPhrases.Phrases.ValuesOf("いくら"), v => v.Kind == QuestionKind.HowMuch);
    }
}
