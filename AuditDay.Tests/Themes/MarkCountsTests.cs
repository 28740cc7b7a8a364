using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Themes;

public sealed class MarkCountsTests : DayTest
{
    private static readonly KeyQuestion?[] Keys = [.. Enum.GetValues<KeyQuestion>().Select(k => (KeyQuestion?)k), null];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Counts_agree_with_the_database_after_a_burst_of_changes(int seed)
    {
        // People change marks all at once while the first readers count: no fact may be missed or counted twice.
        var random = new Random(seed);
        var burst = new[] { (Day.Ada, Day.CaseA), (Day.Ben, Day.CaseA), (Day.Cleo, Day.CaseB), (Day.Dan, Day.CaseB) }
            .Select(p => ChangeMarksAsync(p.Item1, p.Item2, new Random(random.Next()))).ToList();
        for (var reader = 0; reader < 5; reader++)
            await Use<MarkCounts>().OfAsync(Day.Audit);
        await Task.WhenAll(burst);

        (await Use<MarkCounts>().OfAsync(Day.Audit)).ShouldBe(await FromTheDatabaseAsync(), ignoreOrder: true);
    }

    [Fact]
    public async Task Those_who_run_or_audit_the_day_see_counts_and_nobody_else()
    {
        foreach (var sees in new[] { Day.Team, Day.Facilitator, Day.Ada })
            (await Use<MarkCountsOfAudit>().RunAsync(Day.Audit, sees)).ShouldNotBeNull();
        foreach (var seesNot in new[] { Day.Reader, Day.Eve, Day.Health.Author, Day.Health.Practitioner })
            (await Use<MarkCountsOfAudit>().RunAsync(Day.Audit, seesNot)).ShouldBeNull();
    }

    private async Task ChangeMarksAsync(Member by, CaseOfDay auditCase, Random random)
    {
        string[] words = ["He", "often", "gate", "lunch box", "Mondays", "breakfast club", "weekends"];
        var mine = new List<Id<Annotation>>();
        for (var i = 0; i < 40; i++)
        {
            var key = Keys[random.Next(Keys.Length)];
            if (mine.Count == 0 || random.Next(3) == 0)
                mine.Add(await House.MarkAsync(by, auditCase.DailyLife, words[random.Next(words.Length)], key));
            else if (random.Next(3) == 0)
                await Use<SetKeyQuestion>().RunAsync(new(Guid.NewGuid(), mine[random.Next(mine.Count)], key), by);
            else if (random.Next(2) == 0)
                await Use<RemoveAnnotation>().RunAsync(new(Guid.NewGuid(), mine[random.Next(mine.Count)]), by);
            else
                await Use<UndoMarkChange>().RunAsync(new(Guid.NewGuid(), auditCase.Id), by);
        }
    }

    private async Task<Dictionary<MarkCell, int>> FromTheDatabaseAsync()
    {
        await using var db = Read();
        return await db.Annotations.Where(a => a.Audit == Day.Audit && !a.IsRemoved)
            .GroupBy(a => new { a.Case, a.Agency, a.KeyQuestion })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => new MarkCell(g.Key.Case, g.Key.Agency, g.Key.KeyQuestion), g => g.Count);
    }
}
