using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The team offer a briefing session before the day.</summary>
public sealed class OfferBriefing(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Audit">Whose day it prepares for.</param>
    /// <param name="Start">Local time of the place.</param>
    public sealed record Command(Id<Audit> Audit, DateTime Start, int Minutes, string Where, int Places);

    public Task<Result<Id<BriefingSession>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<BriefingSession>>(by, async db =>
        {
            if ((await db.StandingAsync(by, command.Audit, CancellationToken.None))?.May(Right.Update, Resource.AuditSetUp) != true)
                return Refusal.NotFound;

            var start = new DateTimeOffset(command.Start, clock.LocalTimeZone.GetUtcOffset(command.Start));
            var offered = BriefingSession.Offered(command.Audit, start, command.Minutes, command.Where, command.Places, clock.GetUtcNow());
            if (offered is not { IsDone: true, Value: { } session })
                return offered.Refusal!;

            db.Briefings.Add(session);
            return session.Id;
        }, ct);
}
