using ContractBot.Agreements.Parsing;
using ContractBot.Text;

namespace ContractBot.Agreements.Tests.Shapes;

/// <summary>
/// Small invented agreements of shapes that are met in practice. Each <c>*.shape.txt</c> holds a comment that says what is odd about it,
/// the text, and the outline that a reader gave it, parted by lines of <c>%%</c>. The outline has the form of the golden ones,
/// except that words stand whole; a line <c>after</c> holds a paragraph's words behind its last item.
/// </summary>
public class ShapeTests
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "ContractBot.Agreements.Tests", "Shapes");

    public static TheoryData<string> Shapes() =>
        [.. Directory.EnumerateFiles(Folder, "*.shape.txt").Select(f => Path.GetFileName(f)!.Replace(".shape.txt", "")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_has_the_outline_that_a_reader_gave_it(string shape)
    {
        var (text, outline) = Read(shape);
        Assert.Equal(outline, string.Join('\n', OutlineRenderer.Render(Parse(shape, text), WordsShown.Whole)) + "\n");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Layout_does_not_change_the_outline_of_a_shape(string shape)
    {
        var (text, outline) = Read(shape);
        foreach (var (layout, laidOut) in Layouts.Of(text))
        {
            var rendered = string.Join('\n', OutlineRenderer.Render(Parse(shape, laidOut), WordsShown.Whole)) + "\n";
            Assert.True(outline == rendered, $"With {layout} the outline is\n{rendered}");
        }
    }

    [Theory]
    [MemberData(nameof(GoldenOutlineTests.Ids), MemberType = typeof(GoldenOutlineTests))]
    public void Layout_does_not_change_the_outline_of_a_real_agreement(string id)
    {
        var source = RepositoryFiles.Parse(id).Source;
        var outline = OutlineRenderer.Render(RepositoryFiles.Parse(id), WordsShown.Whole).ToList();
        foreach (var (_, laidOut) in Layouts.Of(source.Text))
        {
            Assert.Equal(outline, OutlineRenderer.Render(Parse(id, laidOut), WordsShown.Whole));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_provision_of_a_shape_is_found_by_its_address_and_nests_in_its_parent(string shape)
    {
        var agreement = Parse(shape, Read(shape).Text);
        var all = ProvisionFinder.All(agreement).ToList();
        Assert.Equal(all.Count, all.Select(p => p.Address.Anchor).Distinct().Count());
        foreach (var provision in all)
        {
            Assert.Same(provision, ProvisionFinder.ByAnchor(agreement, provision.Address.Anchor));
            Assert.Contains(provision, ProvisionFinder.Find(agreement, provision.Address.Locator));
            Assert.True(provision.Span.End <= agreement.Text.Length);
            Assert.Equal(provision.Span.Slice(agreement.Text).Trim(), provision.Span.Slice(agreement.Text));
        }

        foreach (var article in agreement.Parts.SelectMany(p => p.AllArticles()))
        {
            AssertNested(article.Span, article.Paragraphs.Select(p => p.Span));
            foreach (var paragraph in article.Paragraphs)
            {
                AssertNested(paragraph.Span, paragraph.Items.Select(i => i.Span).Prepend(paragraph.Chapeau));
                foreach (var item in paragraph.Items)
                {
                    AssertNested(item.Span, item.SubItems.Select(s => s.Span).Prepend(item.Chapeau));
                }
            }
        }
    }

    private static void AssertNested(TextSpan parent, IEnumerable<TextSpan> children)
    {
        var end = parent.Start;
        foreach (var child in children)
        {
            Assert.True(parent.Contains(child) && child.Start >= end, $"{child} in {parent} after {end}");
            end = child.End;
        }
    }

    private static (string Text, string Outline) Read(string shape)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, shape + ".shape.txt")).Split("%%\n");
        Assert.Equal(3, parts.Length);
        return (parts[1], parts[2]);
    }

    private static Agreement Parse(string id, string text) =>
        AgreementParser.Parse(id, new SourceText(id + ".txt", text, "utf-8", ""));
}
