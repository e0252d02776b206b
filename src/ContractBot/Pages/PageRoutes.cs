using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ContractBot.Access;
using ContractBot.Agreements.Checks;
using ContractBot.Answering;
using ContractBot.Answering.Defects;
using ContractBot.Audit;
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
        routes.MapGet("/about", () => Notice(StatusCodes.Status200OK, Texts.AboutTitle, Texts.AboutText));
        routes.MapFallback(() => Notice(StatusCodes.Status404NotFound, Texts.NotFoundTitle, Texts.NotFoundPage));
    }

    private static RazorComponentResult Home(
        HttpContext context, string? q, string? c, HttpAskers askers, IServicesByAsker services, AuditLog audit, Conversations conversations, Today today)
    {
        if (askers.Of(context) is not { } asker)
        {
            return Forbidden();
        }

        var seen = services.For(asker);
        var conversation = c is { Length: > 0 and <= Conversations.MaximumIdLength } ? c : RandomNumberGenerator.GetHexString(32, lowercase: true);
        var objection = q is null ? null : Questions.Objection(q);
        var answer = q is null || objection is not null ? null : conversations.Ask(seen.Answerer, q, conversation, today.Date);
        audit.Add(answer is null ? new AuditEntry("opened", asker, "/") : new AuditEntry("asked", asker, "/") { Words = q, Places = ShownPlaces.Of(answer) });

        return Page<HomePage>(StatusCodes.Status200OK, new HomePageModel(
            seen.Corpus.Agreements,
            [.. CorpusFolder.Complaints(seen.Corpus)],
            q,
            objection,
            answer,
            conversation));
    }

    private static RazorComponentResult Source(HttpContext context, string id, HttpAskers askers, IServicesByAsker services, AuditLog audit)
    {
        var from = HttpPace.AddressOf(context);
        if (askers.Of(context, id) is not { } asker)
        {
            audit.Add(new AuditEntry("denied", null, "/agreements") { Words = id, From = from });
            return Forbidden();
        }

        // Whom the link was made for may have lost the right to see the agreement since.
        var seen = services.For(asker);
        var here = askers.IsThisMachine(context);
        var found = seen.Library.Find(id);
        audit.Add(new AuditEntry(found is null ? "denied" : "opened", asker, "/agreements") { Places = [id], From = from });
        return found is { } agreement
            ? Page<AgreementPage>(StatusCodes.Status200OK, AgreementPageModel.Of(agreement, Defects(seen.Defects.Of(agreement), seen.Links, here), mayGoHome: here))
            : here ? Notice(StatusCodes.Status404NotFound, Texts.NotFoundTitle, Nearest.UnknownAgreement(id, seen.Corpus)) : Forbidden();
    }

    // Who holds a link for one agreement, perhaps from somebody else, is not told of other agreements.
    private static ImmutableArray<ReportedDefect> Defects(AgreementDefects found, ICitationLinks links, bool here) =>
        [.. new DefectReport(links, CultureInfo.CurrentUICulture).Of(found).Where(d => here || d.Kind is not (DefectKind.IdenticalText or DefectKind.UnmergedChange or DefectKind.UnlinkedAmendment))];

    private static RazorComponentResult<NoticePage> Forbidden() => Notice(StatusCodes.Status403Forbidden, Texts.Forbidden, Texts.ForbiddenAdvice);

    private static RazorComponentResult<NoticePage> Notice(int status, string title, string advice) =>
        new(new { Title = title, Advice = advice }) { StatusCode = status };

    private static RazorComponentResult<TPage> Page<TPage>(int status, object model)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new(new { Model = model }) { StatusCode = status };
}
