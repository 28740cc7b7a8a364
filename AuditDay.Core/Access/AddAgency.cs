using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team add an agency to the partnership.</summary>
public sealed class AddAgency(Writer writer) : IUseCase
{
    public sealed record Command(
        string Name, string Sector, IReadOnlyList<string>? AlsoWritten = null, WhomServed Serves = WhomServed.Children);

    public Task<Result<Id<Agency>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<Agency>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            var named = Agency.Named(command.Name, command.Sector, command.AlsoWritten, command.Serves);
            if (named is not { IsDone: true, Value: { } agency })
                return named.Refusal!;
            foreach (var name in agency.AlsoWritten.Prepend(agency.Name))
            {
                if (await db.AgencyCalledAsync(name) is not null)
                    return AccessRefusals.AgencyThere;
            }

            db.Agencies.Add(agency);
            return agency.Id;
        }, ct);
}
