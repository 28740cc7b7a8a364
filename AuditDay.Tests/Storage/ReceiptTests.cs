using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Storage;

public sealed class ReceiptTests : DayTest
{
    private readonly Guid _operation = Guid.NewGuid();

    [Fact]
    public async Task The_second_time_it_answers_as_the_first_did_and_changes_nothing()
    {
        var first = await AddAsync("Housing association", Day.Ada);
        var second = await AddAsync("Something else", Day.Ada);

        second.Expect().ShouldBe(first.Expect());
        (await CountAsync("Housing association")).ShouldBe(1);
        (await CountAsync("Something else")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_at_once_are_one()
    {
        using var held = new Held(Use<Writer>());
        var both = Task.WhenAll(AddAsync("Housing association", Day.Ada), AddAsync("Housing association", Day.Ada));

        held.LetGo();

        (await both).Select(r => r.Expect()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task What_was_refused_is_decided_anew()
    {
        (await Use<Writer>().OnceAsync(_operation, Day.Ada, _ => Task.FromResult(A.Refused))).IsDone.ShouldBeFalse();

        (await AddAsync("Housing association", Day.Ada)).Expect();
    }

    [Fact]
    public async Task Another_person_with_the_same_operation_learns_nothing()
    {
        (await AddAsync("Housing association", Day.Ada)).Expect();

        (await AddAsync("Housing association", Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private Task<Result<Id<Agency>>> AddAsync(string name, Member by) => Use<Writer>().OnceAsync<Id<Agency>>(_operation, by, db =>
    {
        var agency = A.Agency(name);
        db.Agencies.Add(agency);
        return Task.FromResult<Result<Id<Agency>>>(agency.Id);
    });

    private async Task<int> CountAsync(string name)
    {
        await using var db = Read();
        return await db.Agencies.CountAsync(a => a.Name == name);
    }
}
