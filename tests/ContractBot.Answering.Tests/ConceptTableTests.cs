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
    public void A_spoken_word_names_its_concept(string word, string concept) =>
        Assert.Contains(ConceptTable.Phrases.ValuesOf(word), c => c.Name == concept);

    [Fact]
    public void Every_word_list_can_be_read()
    {
        Assert.NotEmpty(KindPhrases.QuestionWords);
        Assert.NotEmpty(KindPhrases.WeakWords);
        Assert.Contains(KindPhrases.Phrases.ValuesOf("いくら"), v => v.Kind == QuestionKind.HowMuch);
    }
}
