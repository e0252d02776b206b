using System.Text.Json;
using ContractBot.Access;
using ContractBot.Audit;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Json;
using ContractBot.Resources;

namespace ContractBot.Api;

/// <summary><c>POST /api/ask</c>: one question; with a conversation's identifier, the next turn of it.</summary>
internal static class AskRoute
{
    /// <summary>Answers, or says what is wrong with the request.</summary>
    public static async Task<IResult> AnswerAsync(HttpRequest request, IServicesByAsker services, AuditLog audit, Conversations conversations, Today today, CancellationToken cancelled)
    {
        if (!request.HasJsonContentType())
        {
            return ApiRoutes.Refuse(StatusCodes.Status415UnsupportedMediaType, Texts.AskForm);
        }

        AskRequest? asked;
        try
        {
            asked = await JsonSerializer.DeserializeAsync(request.Body, ContractBotJson.Readable.AskRequest, cancelled);
        }
        catch (JsonException)
        {
            asked = null;
        }

        if (asked is null || asked.Conversation?.Length > Conversations.MaximumIdLength)
        {
            return ApiRoutes.Refuse(StatusCodes.Status400BadRequest, Texts.AskForm);
        }

        if (Questions.Objection(asked.Question) is { } objection)
        {
            return ApiRoutes.Refuse(StatusCodes.Status400BadRequest, objection);
        }

        var asker = new ThisMachine();
        var answer = conversations.Ask(services.For(asker).Answerer, asked.Question!, asked.Conversation, today.Date);
        audit.Add(new AuditEntry("asked", asker, request.Path) { Words = asked.Question, Places = ShownPlaces.Of(answer) });
        return ApiRoutes.Json(answer);
    }
}
