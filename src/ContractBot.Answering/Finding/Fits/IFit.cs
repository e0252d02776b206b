namespace ContractBot.Answering.Finding.Fits;

/// <summary>One reason for which a passage answers a question better or worse than another that is about the same.</summary>
internal interface IFit
{
    /// <summary>What it looks at, for the explanation of a score.</summary>
    string Description { get; }

    /// <summary>What it adds to the score; negative where it speaks against the passage, 0 where it says nothing.</summary>
    double Weigh(Candidate candidate);
}
