using System.Text.Json;
using ContractBot.Teams.Cards;

namespace ContractBot.Tests.Teams.Cards;

public sealed class QuestionCardTests
{
    [Fact]
    public void A_button_submits_its_question()
    {
        var card = QuestionCard.Of(["東町との協定の期間は？"]);

        var button = card.Content!.Value.GetProperty("body")[0].GetProperty("actions")[0];
        var expected = JsonDocument.Parse("""
            {"type":"Action.Submit","title":"東町との協定の期間は？",
             "data":{"question":"東町との協定の期間は？"}}
            """).RootElement;
        Assert.True(JsonElement.DeepEquals(expected, button), button.GetRawText());
    }

    [Fact]
    public void There_are_at_most_ten_buttons_and_no_card_is_too_large()
    {
        var card = QuestionCard.Of(Enumerable.Range(0, 50).Select(n => new string('"', 299) + n % 10));

        Assert.InRange(card.Content!.Value.GetProperty("body").GetArrayLength(), 1, 10);
        Assert.InRange(CardAttachment.Size(card), 1, 24_000);
    }

    [Fact]
    public void Empty_and_endless_questions_are_left_out()
    {
        var card = QuestionCard.Of(["", new string('長', 301), "期間は？"]);

        Assert.Equal(1, card.Content!.Value.GetProperty("body").GetArrayLength());
    }
}
