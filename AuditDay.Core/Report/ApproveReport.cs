using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>A chair who did not write in it approves a version, or sends it back. Of two who decide at once the first one's word counts, and the second is told.</summary>
public sealed class ApproveReport(Writer writer, ReportMails mails, TimeProvider clock) : IUseCase
{
    /// <param name="SendBackBecause">What should be different first; null to approve.</param>
    public sealed record Command(Id<ReportVersion> Version, string? SendBackBecause = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.ReportVersions.FindAsync([command.Version], CancellationToken.None) is not { } version
                || await db.StandingAsync(by, version.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.ReportApproval) is { } no)
                return no;
            if (await WhoWasFirstAsync(db, version, by) is { } decided)
                return decided;

            var done = command.SendBackBecause is { } because ? version.SendBack(by, because, clock.GetUtcNow()) : version.Approve(by, clock.GetUtcNow());
            if (done.IsDone)
                await mails.TellTeamAsync(db, version, by);
            return done;
        }, ct);

    private async Task<Refusal?> WhoWasFirstAsync(AuditDayDb db, ReportVersion version, Member by)
    {
        if (version.DecidedBy is not { } first || first == by.Id || version.DecidedAt is not { } at)
            return null;

        var name = await db.Members.Where(m => m.Id == first).Select(m => m.Name).SingleAsync(CancellationToken.None);
        var when = string.Create(CultureInfo.GetCultureInfo("en-GB"), $"on {clock.ToLocal(at):dddd d MMMM} at {clock.ToLocal(at):HH:mm}");
        return version.State switch
        {
            VersionState.Approved => ReportRefusals.ApprovedAlready(name, when),
            VersionState.SentBack => ReportRefusals.SentBackAlready(name, when),
            _ => null,
        };
    }
}
