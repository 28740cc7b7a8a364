using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Report;

/// <summary>A second person looked at the find and agrees that it may stay.</summary>
public sealed class ConfirmOverride(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<DisclosureOverride> Override);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.DisclosureOverrides.FindAsync([command.Override], CancellationToken.None) is not { } stands
                || await db.StandingAsync(by, stands.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;

            return standing.Denies(Right.Update, Resource.Disclosure) is { } no ? no : stands.Confirm(by, clock.GetUtcNow());
        }, ct);
}
