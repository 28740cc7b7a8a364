using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team take over a file of people, exactly as its preview showed: all of it, or none.</summary>
public sealed class ImportPeople(Writer writer) : IUseCase
{
    /// <param name="Operation">Made by whoever sends it, once for each confirmation.</param>
    /// <param name="File">As it was previewed.</param>
    /// <param name="Seen">The preview's fingerprint.</param>
    public sealed record Command(Guid Operation, PeopleFile File, string Seen);

    public sealed record Done(int Added, int Changed);

    public Task<Result<Done>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Done>(command.Operation, by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            var members = await db.Members.ToListAsync(CancellationToken.None);
            var plan = new PlanImport(members, await db.Agencies.ToListAsync(CancellationToken.None)).Of(command.File);
            if (plan.Fingerprint != command.Seen)
                return PeopleFileRefusals.MovedSincePreview;

            var (added, changed) = (plan.Of(PeopleImport.Outcome.New), plan.Of(PeopleImport.Outcome.Changed));
            if (added.Count + changed.Count == 0)
                return PeopleFileRefusals.NothingToImport;

            // The plan has asked the entity already: a refusal here would be a fault in the plan.
            db.Members.AddRange(added.Select(line => Member.Added(line.Details!).Value!));
            foreach (var line in changed)
            {
                if (members.Find(m => m.Id == line.Member)!.Change(line.Details!) is { Refusal: { } no })
                    return no;
            }
            return new Done(added.Count, changed.Count);
        }, ct);
}
