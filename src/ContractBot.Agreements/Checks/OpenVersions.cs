namespace ContractBot.Agreements.Checks;

/// <summary>選択肢の残り: several versions of one article, of which one was to be chosen.</summary>
internal static class OpenVersions
{
    /// <summary>The defects, one for each article that stands in versions.</summary>
    public static IEnumerable<Defect> Find(CheckedText text) =>
        from part in text.Agreement.Parts
        from versions in part.AllArticles().Where(a => a.Variant is not null).GroupBy(a => (a.Number, a.Branch, a.Address.Occurrence))
        where versions.Count() > 1
        let first = versions.First()
        select new Defect(
            Finding.OpenVersions,
            first,
            first.NumberSpan,
            [CheckedText.NameOf(first), string.Join('、', versions.Select(v => $"【{v.Variant}】"))]);
}
