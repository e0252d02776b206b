using System.Security.Cryptography;
using ContractBot.Hosting;
using ContractBot.Resources;
using Microsoft.AspNetCore.DataProtection;

namespace ContractBot.Links;

/// <summary>Seals that let a link open the page of one agreement for a while; made and read with keys that stay in the data folder.</summary>
internal sealed class LinkSeal(IDataProtectionProvider keys, TimeProvider time)
{
    /// <summary>The name under which a link carries its seal.</summary>
    public const string Parameter = "t";

    private const string Purpose = "ContractBot.SourcePage";

    /// <summary>A seal good for <paramref name="agreement"/> only, for <paramref name="lifetime"/> from now.</summary>
    public string For(string agreement, TimeSpan lifetime) =>
        Protector(agreement).Protect(agreement, time.GetUtcNow() + lifetime);

    /// <summary>Whether <paramref name="seal"/> was made here for <paramref name="agreement"/> and has not expired.</summary>
    public bool Opens(string agreement, string? seal)
    {
        if (string.IsNullOrEmpty(seal))
        {
            return false;
        }

        try
        {
            return Protector(agreement).Unprotect(seal, out var expiry) == agreement && expiry > time.GetUtcNow();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>The seal whose keys lie in <paramref name="data"/>; the keys are made when there are none.</summary>
    /// <exception cref="CommandException">When the folder cannot be used.</exception>
    public static LinkSeal Using(DataFolder data, TimeProvider time)
    {
        try
        {
            return new(DataProtectionProvider.Create(data.Keys(), builder => builder.SetApplicationName("ContractBot")), time);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.With(Texts.DataFolderUnusable, data.Path));
        }
    }

    private ITimeLimitedDataProtector Protector(string agreement) =>
        keys.CreateProtector(Purpose, agreement).ToTimeLimitedDataProtector();
}
