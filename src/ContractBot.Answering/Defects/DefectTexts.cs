using System.Globalization;
using System.Resources;
using ContractBot.Agreements.Checks;

namespace ContractBot.Answering.Defects;

/// <summary>What is said about defects, in one language: for each finding a sentence of its name.</summary>
internal sealed class DefectTexts(CultureInfo language)
{
    private static readonly ResourceManager Resources = new("ContractBot.Answering.Defects.DefectTexts", typeof(DefectTexts).Assembly);

    /// <summary>What is wrong and what to do, in one or two sentences.</summary>
    public string Sentence(Defect defect) => string.Format(CultureInfo.InvariantCulture, Get(defect.Finding.Name), [.. defect.Facts]);

    private string Get(string name) => Resources.GetString(name, language) ?? throw new MissingManifestResourceException(name);
}
