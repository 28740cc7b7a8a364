using AuditDay.Web.Programme;
using Bunit;

namespace AuditDay.Tests.Given;

public sealed class ComponentsTests : AuditDayTest
{
    [Fact]
    public void Home_shows_an_auditor_their_case()
    {
        var home = RenderFor<Home>(Day.Ada);

        home.WaitForAssertion(() => home.Markup.ShouldContain("Case A"));
    }
}
