namespace ContractBot.Benchmarks.Generating;

/// <summary>A made-up agreement.</summary>
/// <param name="Id">Its identifier: the name of its file without <c>.txt</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parties">Its parties' names, 甲 first.</param>
/// <param name="Provisions">Its preamble, paragraphs and signature block in order: what is indexed.</param>
/// <param name="Text">The whole as a text file has it.</param>
internal sealed record GeneratedAgreement(string Id, string Title, string[] Parties, IReadOnlyList<GeneratedProvision> Provisions, string Text);

/// <summary>A preamble, paragraph or signature block.</summary>
/// <param name="Anchor">Its place, such as <c>a5p2</c>; unique in the agreement.</param>
/// <param name="Caption">The caption of its article; null where there is none.</param>
/// <param name="Headings">The headings above it; empty where there are none.</param>
/// <param name="Text">Its words with those of its items, a line each.</param>
internal sealed record GeneratedProvision(string Anchor, string? Caption, string Headings, string Text);
