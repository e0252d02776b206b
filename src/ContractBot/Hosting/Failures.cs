using ContractBot.Json;
using ContractBot.Resources;
using Microsoft.AspNetCore.Diagnostics;

namespace ContractBot.Hosting;

/// <summary>What becomes of a request that fails by a fault of ours.</summary>
internal static class Failures
{
    /// <summary>Says so in a sentence, and writes the kind of the failure and its place in the code down: its message may quote an agreement or a question.</summary>
    public static Task AnswerAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is { } failure)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Failures).FullName!)
                .LogError("A request failed: {Exception} at {StackTrace}", failure.GetType().FullName, failure.StackTrace);
        }

        return context.Response.WriteAsJsonAsync(new Refusal(Texts.InternalError), ContractBotJson.Form<Refusal>());
    }
}
