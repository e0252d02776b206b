using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ContractBot.Agreements.Checks;
using ContractBot.Agreements.Reading;
using ContractBot.Answering;
using ContractBot.Answering.Defects;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Links;
using ContractBot.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContractBot.Pages;

/// <summary>The pages for people.</summary>
internal static class PageRoutes
{
    /// <summary>Maps the web page and the source pages.</summary>
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Home);
        routes.MapGet("/agreements/{id}", Source);
        routes.MapFallback(() => Notice(StatusCodes.Status404NotFound, Texts.NotFoundTitle, Texts.NotFoundPage));
    }

    private static RazorComponentResult Home(
        HttpContext context, string? q, string? c, Access access, CorpusReading corpus, IAnswerer answerer, Conversations conversations, Today today)
    {
        if (!access.IsTrusted(context))
        {
            return Forbidden();
        }

        var conversation = c is { Length: > 0 and <= Conversations.MaximumIdLength } ? c : RandomNumberGenerator.GetHexString(32, lowercase: true);
        var objection = q is null ? null : Questions.Objection(q);
        var answer = q is null || objection is not null ? null : conversations.Ask(answerer, q, conversation, today.Date);
        return Page<HomePage>(StatusCodes.Status200OK, new HomePageModel(
            corpus.Agreements,
            [.. CorpusFolder.Complaints(corpus)],
            q,
            objection,
            answer,
            conversation));
    }

    private static RazorComponentResult Source(HttpContext context, string id, Access access, CorpusReading corpus, CorpusDefects defects, ICitationLinks links)
    {
        if (!access.MayRead(context, id))
        {
            return Forbidden();
        }

        return corpus.Agreements.FirstOrDefault(a => a.Id == id) is { } agreement
            ? Page<AgreementPage>(StatusCodes.Status200OK, AgreementPageModel.Of(agreement, Defects(defects.Of(agreement), links, access.IsTrusted(context)), mayGoHome: access.IsTrusted(context)))
            : Notice(StatusCodes.Status404NotFound, Texts.NotFoundTitle, access.IsTrusted(context) ? Nearest.UnknownAgreement(id, corpus) : Texts.NotFoundPage);
    }

    // Whoever may read one agreement only is not told that there is another of the same text.
    private static ImmutableArray<ReportedDefect> Defects(AgreementDefects found, ICitationLinks links, bool trusted) =>
        [.. new DefectReport(links, CultureInfo.CurrentUICulture).Of(found).Where(d => trusted || d.Kind != DefectKind.IdenticalText)];

    private static RazorComponentResult<NoticePage> Forbidden() => Notice(StatusCodes.Status403Forbidden, Texts.Forbidden, Texts.ForbiddenAdvice);

    private static RazorComponentResult<NoticePage> Notice(int status, string title, string advice) =>
        new(new { Title = title, Advice = advice }) { StatusCode = status };

    private static RazorComponentResult<TPage> Page<TPage>(int status, object model)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(new { Model = model }) { StatusCode = status };
}
