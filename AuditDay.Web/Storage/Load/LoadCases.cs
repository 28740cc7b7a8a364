using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Storage.Load;

/// <summary>A case for each pair. The demo's six families lend their returns in turn: three to five each, of real length.</summary>
internal static class LoadCases
{
    public static async Task<IReadOnlyList<LoadCase>> CollectAsync(DemoStage stage, Id<Audit> audit, DemoFiles.ToolPart tool, int pairs)
    {
        var families = "abcdef".Select(letter => DemoFiles.Read<DemoFiles.CasePart>($"neglect/case-{letter}.json")).ToList();
        var cases = new LoadCase[pairs];
        await Parallel.ForAsync(0, pairs, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, ct) =>
        {
            var family = families[i % families.Count];
            var part = family with
            {
                Reference = $"Case {i + 1}",
                Returns = [.. family.Returns.Where(r => r.Answers is not null).Take(3 + (i % 3))],
            };
            var collected = await DemoCase.CollectAsync(stage, audit, tool, part);
            var (first, second) = (stage.Member(LoadPeople.First(i + 1)), stage.Member(LoadPeople.Second(i + 1)));
            DemoStage.Done(await stage.Use<FormPair>().RunAsync(new(collected.Id, first.Id, second.Id, $"Room {i + 1}", "10:00"), stage.Team, ct));
            cases[i] = new(collected.Id, first, second);
        });
        return cases;
    }
}

internal sealed record LoadCase(Id<AuditCase> Id, Member First, Member Second);
