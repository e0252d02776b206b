using System.Text.Json;

namespace ContractBot.Teams.Protocol;

/// <summary>What the connector says about an activity that it took.</summary>
/// <param name="Id">The activity's identifier; null where the channel gives none.</param>
internal sealed record ResourceResponse(string? Id);

/// <summary>What answers an invoke: it becomes the HTTP response.</summary>
internal sealed record InvokeResponse(int Status, JsonElement? Body = null);

/// <summary>The body that answers <see cref="DeliveryModes.ExpectReplies"/>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>An error in the shape that Bot Framework services use.</summary>
internal sealed record ErrorResponse(ErrorDetail? Error);

/// <summary>The error itself.</summary>
/// <param name="Code">For programs, such as <c>BadSyntax</c>.</param>
/// <param name="Message">For people.</param>
internal sealed record ErrorDetail(string? Code, string? Message = null);
