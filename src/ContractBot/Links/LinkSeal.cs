using System.Security.Cryptography;
using ContractBot.Access;
using ContractBot.Hosting;
using ContractBot.Resources;
using Microsoft.AspNetCore.DataProtection;

namespace ContractBot.Links;

/// <summary>Seals that let a link open the page of one agreement for a while; made and read with keys that stay in the data folder.</summary>
internal sealed class LinkSeal(IDataProtectionProvider keys, TimeProvider time)
{
    /// <summary>The name under which a link carries its seal.</summary>
    public const string Parameter = "t";

    /// <summary>The name of the application that the keys are of.</summary>
    public const string Application = "ContractBot";

    private const string Purpose = "ContractBot.SourcePage.Asker";

    /// <summary>A seal good for <paramref name="agreement"/> only, for <paramref name="lifetime"/> from now, and while <paramref name="asker"/> may see it.</summary>
    public string For(string agreement, Asker asker, TimeSpan lifetime) =>
        Protector(agreement).Protect(SealedAsker.Write(asker), time.GetUtcNow() + lifetime);

    /// <summary>
    /// Whom <paramref name="seal"/> was made for; null where it was not made here for <paramref name="agreement"/>, or has expired. Whether that
    /// asker may still see the agreement is another question.
    /// </summary>
    public Asker? Open(string agreement, string? seal)
    {
        if (string.IsNullOrEmpty(seal))
        {
            return null;
        }

        try
        {
            var asker = Protector(agreement).Unprotect(seal, out var expiry);
            return expiry > time.GetUtcNow() ? SealedAsker.Read(asker) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The seal whose keys lie in <paramref name="data"/>; the keys are made when there are none.</summary>
    /// <exception cref="CommandException">When the folder cannot be used.</exception>
    public static LinkSeal Using(DataFolder data, TimeProvider time)
    {
        try
        {
            return new(DataProtectionProvider.Create(data.Keys(), builder => builder.SetApplicationName(Application)), time);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.With(Texts.DataFolderUnusable, data.Path));
        }
    }

    private ITimeLimitedDataProtector Protector(string agreement) =>
        keys.CreateProtector(Purpose, agreement).ToTimeLimitedDataProtector();
}
