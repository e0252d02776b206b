using ContractBot.TestSupport;

namespace ContractBot.Search.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void What_other_projects_see_is_what_the_golden_file_says() =>
        Assert.Equal(GoldenIndex.Lines("public-surface.txt"), PublicSurface.Of(typeof(Query).Assembly));
}
