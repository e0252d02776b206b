namespace ContractBot.Agreements.Amendments;

/// <summary>Compares what an amendment says of its base with the agreements there are.</summary>
internal static class BaseMatch
{
    /// <summary>Whether <paramref name="candidate"/> may be meant: something identifies it, and nothing contradicts.</summary>
    public static bool Fits(Agreement candidate, Agreement amendment, BaseMention mention)
    {
        if (ContradictsDate(candidate, mention) || ContradictsParties(candidate, amendment))
        {
            return false;
        }

        if (mention.Number is { } number && BaseMention.HasNumber(candidate, number))
        {
            return true;
        }

        return HasTitle(candidate, mention)
            || (HasDate(candidate, mention) && SharesParties(candidate, amendment) && (mention.Titles.IsEmpty || mention.Titles.Any(t => IsRelated(t, candidate.Title))));
    }

    /// <summary>Those of <paramref name="fitting"/> that the number, else the title, else day and parties together identify best.</summary>
    public static List<Agreement> Closest(List<Agreement> fitting, Agreement amendment, BaseMention mention)
    {
        foreach (var test in (Func<Agreement, bool>[])
        [
            a => mention.Number is { } number && BaseMention.HasNumber(a, number),
            a => HasTitle(a, mention),
            a => HasDate(a, mention),
            a => SharesParties(a, amendment),
        ])
        {
            if (fitting.Count > 1 && fitting.Where(test).ToList() is { Count: > 0 } closer)
            {
                fitting = closer;
            }
        }

        return fitting;
    }

    /// <summary>The signing date, from the text or else from the sidecar.</summary>
    public static DateOnly? SignedOn(Agreement agreement) => agreement.SignedOn?.Date ?? agreement.Sidecar?.SignedOn?.Value;

    private static bool HasDate(Agreement candidate, BaseMention mention) =>
        SignedOn(candidate) is { } signed && mention.Dates.Contains(signed);

    private static bool ContradictsDate(Agreement candidate, BaseMention mention) =>
        SignedOn(candidate) is { } signed && !mention.Dates.IsEmpty && !mention.Dates.Contains(signed);

    private static bool HasTitle(Agreement candidate, BaseMention mention)
    {
        var names = (candidate.Sidecar?.Nicknames.Select(n => n.Value) ?? []).Append(candidate.Title).Append(candidate.Id).Select(Stem).ToList();
        return mention.Titles.Any(t => names.Contains(Stem(t)));
    }

    // 窓口業務委託契約 is meant by 窓口業務委託契約書, and by 委託契約 where day and parties are the same.
    private static bool IsRelated(string mentioned, string title)
    {
        var (one, other) = (Stem(mentioned), Stem(title));
        return one.Length > 1 && other.Length > 1 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static string Stem(string title)
    {
        var folded = Wording.Fold(title);
        return folded.EndsWith('書') && !folded.EndsWith("覚書", StringComparison.Ordinal) ? folded[..^1] : folded;
    }

    private static HashSet<string> Parties(Agreement agreement) =>
        [.. agreement.Parties.Where(p => !p.IsBlank).Select(p => Wording.Fold(p.Name))];

    private static bool SharesParties(Agreement candidate, Agreement amendment) =>
        Parties(amendment) is { Count: > 0 } own && own.SetEquals(Parties(candidate));

    // A party may have gone or come, or have changed its name; two agreements without any party in common are none of each other.
    private static bool ContradictsParties(Agreement candidate, Agreement amendment) =>
        Parties(amendment) is { Count: > 0 } own && Parties(candidate) is { Count: > 0 } other && !own.Overlaps(other);
}
