using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team rename an agency, or say under which other names its people write it.</summary>
public sealed class ChangeAgency(Writer writer) : IUseCase
{
    public sealed record Command(Id<Agency> Agency, string Name, string Sector, IReadOnlyList<string> AlsoWritten, WhomServed Serves, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAgencyAsync(command.Agency, Right.Update, by, async (db, agency) =>
        {
            if (agency.Version != command.Seen)
                return Refusal.ChangedMeanwhile;
            foreach (var name in command.AlsoWritten.Prepend(command.Name).Where(n => !string.IsNullOrWhiteSpace(n)))
            {
                if (await db.AgencyCalledAsync(name) is { } other && other.Id != agency.Id)
                    return AccessRefusals.AgencyThere;
            }

            return agency.Change(command.Name, command.Sector, command.AlsoWritten, command.Serves);
        }, ct);
}
