namespace ContractBot.Tests.Teams.Drivers;

/// <summary>The tokens that both this bot and the official SDK judge.</summary>
internal static class TokenCases
{
    /// <summary>Name, flaw (null: no header at all), and whether it is accepted.</summary>
    public static IReadOnlyList<(string Name, Flaw? Flaw, bool Accepted)> All { get; } =
    [
        ("valid", new(), true),
        ("expired 2 minutes ago", new() { Expires = TimeSpan.FromMinutes(-2), NotBefore = TimeSpan.FromHours(-1) }, true),
        ("RS384", new() { Algorithm = "RS384" }, true),
        ("RS512", new() { Algorithm = "RS512" }, true),
        ("wrong audience", new() { Audience = "99999999-2222-3333-4444-555555555555" }, false),
        ("wrong issuer", new() { Issuer = "https://sts.example.org" }, false),
        ("wrong key", new() { WrongKey = true }, false),
        ("wrong key id", new() { KeyId = "key-9" }, false),
        ("wrong service URL", new() { ServiceUrl = "https://elsewhere.example.org/" }, false),
        ("expired 10 minutes ago", new() { Expires = TimeSpan.FromMinutes(-10), NotBefore = TimeSpan.FromHours(-1) }, false),
        ("not before 15 minutes from now", new() { NotBefore = TimeSpan.FromMinutes(15) }, false),
        ("HS256", new() { Algorithm = "HS256" }, false),
        ("none", new() { Algorithm = "none" }, false),
        ("endorsement missing", new() { KeyId = TokenForge.UnendorsedKeyId }, false),
        ("no header", null, false),
    ];
}
