using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Web.Shell;
using Bunit;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Shell;

public sealed class MainNavTests : AuditDayTest
{
    [Fact]
    public void Who_must_hear_of_a_concern_finds_it_in_the_menu()
    {
        foreach (var person in (Member[])[Day.Health.Author, Day.School.Lead, Day.Facilitator, Day.Team])
            RenderFor<MainNav>(person).FindAll("a[href=concerns]").ShouldNotBeEmpty(person.Name);
        foreach (var person in (Member[])[Day.Ada, Day.Health.Practitioner, Day.Chair, Day.Reader])
            RenderFor<MainNav>(person).FindAll("a[href=concerns]").ShouldBeEmpty(person.Name);
    }

    [Fact]
    public async Task The_menu_offers_the_page_to_just_those_for_whom_it_answers()
    {
        await using var db = House.Read();

        foreach (var person in await db.Members.AsNoTracking().ToListAsync())
            (await Use<SeesConcerns>().RunAsync(person)).ShouldBe(await Use<ConcernsForMe>().RunAsync(person) is not null, person.Name);
    }

    [Fact]
    public async Task Who_is_disabled_is_offered_nothing()
    {
        await House.DisableAsync(Day.Health.Lead);

        (await Use<SeesConcerns>().RunAsync(Day.Health.Lead)).ShouldBeFalse();
    }
}
