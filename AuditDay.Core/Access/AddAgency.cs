using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team add an agency to the partnership.</summary>
public sealed class AddAgency(Writer writer) : IUseCase
{
    public sealed record Command(string Name, string Sector, IReadOnlyList<string>? AlsoWritten = null);

    public Task<Result<Id<Agency>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<Agency>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            var named = Agency.Named(command.Name, command.Sector, command.AlsoWritten);
            if (named is not { IsDone: true, Value: { } agency })
                return named.Refusal!;
            if (await db.Agencies.AnyAsync(a => a.Name == agency.Name, CancellationToken.None))
                return AccessRefusals.AgencyThere;

            db.Agencies.Add(agency);
            return agency.Id;
        }, ct);
}
