using System.Globalization;
using System.Reflection;
using System.Resources;
using ContractBot.Teams;

namespace ContractBot.Tests.Teams;

public sealed class TeamsTextsTests
{
    [Fact]
    public void Every_text_exists_in_Japanese_and_in_English()
    {
        var resources = new ResourceManager(typeof(TeamsTexts));
        var japanese = Keys(resources, CultureInfo.InvariantCulture);
        var english = Keys(resources, new CultureInfo("en"));

        Assert.NotEmpty(japanese);
        Assert.Equal(japanese, english);
        foreach (var property in typeof(TeamsTexts).GetProperties(BindingFlags.Static | BindingFlags.Public))
        {
            Assert.NotNull(property.GetValue(null));
        }
    }

    private static List<string> Keys(ResourceManager resources, CultureInfo culture) =>
        [.. resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];
}
