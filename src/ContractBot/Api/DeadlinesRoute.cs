using System.Text;
using ContractBot.Access;
using ContractBot.Answering.Deadlines;
using ContractBot.Audit;
using ContractBot.Calendars;
using ContractBot.Commands;
using ContractBot.Hosting;
using ContractBot.Resources;

namespace ContractBot.Api;

/// <summary><c>GET /api/deadlines</c> and <c>GET /deadlines.ics</c>, with <c>agreement</c> for one agreement and <c>within</c> for a time.</summary>
internal static class DeadlinesRoute
{
    /// <summary>The deadlines as JSON, or what is wrong with the request.</summary>
    public static IResult List(string? agreement, string? within, HttpRequest request, IServicesByAsker services, AuditLog audit, Today today)
    {
        var asker = new ThisMachine();
        var seen = services.For(asker);
        var asOf = today.Date;
        var until = within is null ? null : DeadlinesCommand.Until(asOf, within);
        if (within is not null && until is null)
        {
            return ApiRoutes.Refuse(StatusCodes.Status400BadRequest, Say.With(Texts.BadWithin, within));
        }

        if (agreement is not null && seen.Library.Find(agreement) is null)
        {
            return ApiRoutes.Refuse(StatusCodes.Status404NotFound, Nearest.UnknownAgreement(agreement, seen.Corpus));
        }

        audit.Add(new AuditEntry("opened", asker, request.Path) { Places = agreement is null ? [] : [agreement] });
        return ApiRoutes.Json(seen.Deadlines.On(asOf, agreement, until));
    }

    /// <summary>
    /// The calendar feed: of all agreements for those who may read all, of one for those who may read that; with <paramref name="place"/> (an anchor) and
    /// <paramref name="date"/> only what is due there and then.
    /// </summary>
    public static IResult Feed(HttpContext context, string? agreement, string? place, DateOnly? date, HttpAskers askers, IServicesByAsker services, AuditLog audit, Today today)
    {
        var asOf = today.Date;
        var asker = agreement is null ? askers.Of(context) : askers.Of(context, agreement);
        var seen = asker is null ? null : services.For(asker);
        var isOpen = seen is not null && (agreement is null || askers.IsThisMachine(context) || seen.Library.Find(agreement) is not null);
        audit.Add(new AuditEntry(isOpen ? "opened" : "denied", asker, "/deadlines.ics") { Places = agreement is null ? [] : [agreement], From = HttpPace.AddressOf(context) });
        return isOpen
            ? Results.Text(DeadlineFeed.Write(seen!.Deadlines.On(asOf, agreement).Where(IsAsked), asOf), DeadlineFeed.MediaType, Encoding.UTF8)
            : ApiRoutes.Refuse(StatusCodes.Status403Forbidden, Texts.Forbidden);

        bool IsAsked(DeadlineEntry entry) =>
            (place is null || Uri.UnescapeDataString(entry.Citation.Url.Fragment) == "#" + place) && (date is null || entry.Date == date);
    }
}
