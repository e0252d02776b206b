using ContractBot.Text;

namespace ContractBot.Search.CrashHost;

/// <summary>An agreement whose passages follow from its identifier and version alone, so that whoever knows these knows what the index has to hold.</summary>
public static class InventedAgreement
{
    /// <summary>The passages of a version of an agreement.</summary>
    public static IReadOnlyList<Passage> Passages(string agreement, string version)
    {
        var random = new Random(HashCodeOf(agreement + version));
        return
        [
            .. Enumerable.Range(1, random.Next(1, 30)).Select(number => new Passage(
                $"{agreement}#v{version}a{number}",
                agreement,
                [
                    new PassageField(FieldNames.Text, Words(random, 40), new TextSpan(10 * number, (10 * number) + random.Next(10))),
                    new PassageField(FieldNames.Caption, Words(random, 3), null),
                ])),
        ];
    }

    private static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(3) == 0 ? "甲" : $"語{random.Next(300)}"));

    // The same in every process, unlike string.GetHashCode.
    private static int HashCodeOf(string text) => text.Aggregate(17, static (hash, unit) => unchecked((hash * 31) + unit));
}
