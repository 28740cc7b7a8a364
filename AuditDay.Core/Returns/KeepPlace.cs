using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>Somebody moves on in a return: they find it the same way on the next device.</summary>
public sealed class KeepPlace(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Section, bool IsAllOnOnePage);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var place = await db.ReturnPlaces.FirstOrDefaultAsync(p => p.Return == agencyReturn.Id && p.Of == by.Id, CancellationToken.None);
            if (place is null)
                db.ReturnPlaces.Add(place = ReturnPlace.In(agencyReturn.Id, by));
            place.Move(command.Section, command.IsAllOnOnePage);
            return Result.Done;
        }, ct);
}
