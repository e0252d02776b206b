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
    public void A_long_question_stands_in_a_box_where_it_can_wrap()
    {
        var box = QuestionCard.Of(["東町との協定を更新しない場合、いつまでに申し出が必要ですか？"]).Content!.Value.GetProperty("body")[0];

        Assert.Equal("Container", box.GetProperty("type").GetString());
        Assert.Equal("東町との協定を更新しない場合、いつまでに申し出が必要ですか？", box.GetProperty("selectAction").GetProperty("data").GetProperty("question").GetString());
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
