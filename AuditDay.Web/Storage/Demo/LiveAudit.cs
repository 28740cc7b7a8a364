using AuditDay.Core.Cases;
using AuditDay.Core.Programme;

namespace AuditDay.Web.Storage.Demo;

/// <summary>The audit of neglect: everything before its day, and a morning's reading on it.</summary>
internal static class LiveAudit
{
    public static async Task PlayAsync(DemoStage stage)
    {
        var tool = DemoFiles.Read<DemoFiles.ToolPart>("neglect/tool.json");
        var file = DemoFiles.Read<DemoFiles.AuditPart>("neglect/audit.json");
        var cases = "abcdef".Select(letter => DemoFiles.Read<DemoFiles.CasePart>($"neglect/case-{letter}.json")).ToList();

        stage.Clock.GoTo(stage.Clock.Today.AddDays(-84));
        var published = await stage.PublishToolAsync(tool);
        var audit = await stage.PlanAsync(file, DateOnly.FromDateTime(stage.Clock.Today.DateTime), published);
        DemoStage.Done(await stage.Use<NameFacilitator>().RunAsync(new(audit, stage.Member("facilitator@demo.example").Id), stage.Team));
        await stage.MoveAsync(audit, AuditState.Collecting);

        var played = new List<DemoCase>();
        foreach (var part in cases)
            played.Add(await DemoCase.CollectAsync(stage, audit, tool, part));
        await DemoConcerns.HearAsync(stage, audit);

        stage.Clock.GoTo(stage.Clock.Today.AddDays(-7));
        foreach (var demoCase in played)
            await demoCase.PairAsync(stage, file.Pairs!.First(p => p.Case == demoCase.Part.Reference));
        foreach (var practitioner in DemoFiles.Agencies().Accounts.Where(a => a.Role == "practitioner"))
        {
            var invitedTo = played.First(c => practitioner.Case!.EndsWith(c.Part.Reference, StringComparison.Ordinal));
            var member = stage.Member(practitioner.Email);
            DemoStage.Done(await stage.Use<InvitePractitioner>().RunAsync(new(invitedTo.Id, member.Id), stage.Team));
            DemoStage.Done(await stage.Use<SayAttending>().RunAsync(new(invitedTo.Id, member.Id, Attendance.Yes), stage.Team));
        }
        await stage.MoveAsync(audit, AuditState.Ready);
        await DemoPreparation.PrepareAsync(stage, played[0].Id);
        await DemoTools.DraftNextAsync(stage, published);

        stage.Clock.GoTo(stage.Clock.Today.AddMinutes(-80));
        await stage.MoveAsync(audit, AuditState.Live);
        foreach (var demoCase in played)
        {
            stage.Clock.GoTo(stage.Clock.Today.AddMinutes(-70));
            await demoCase.ReadAsync(stage);
            await demoCase.WriteNotesAsync(stage);
        }
        await DemoConcerns.SeeOneAsync(stage, played[0].Id);
        await DemoBoard.ArrangeAsync(stage, audit, file.Themes!, [.. played.SelectMany(c => c.Cards)]);
    }
}
