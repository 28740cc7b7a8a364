using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Preparation;

/// <summary>A practitioner takes a shared line back: it is gone for everybody, and still in their own preparation.</summary>
public sealed class TakeBackLine(Writer writer) : IUseCase
{
    public sealed record Command(Id<SharedLine> Line);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.SharedLines.FindAsync([command.Line], CancellationToken.None) is not { } line || line.Practitioner != by.Id)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, line.Case, CancellationToken.None))!.Denies(Right.Delete, Resource.Preparation) is { } no)
                return no;

            line.TakeBack();
            db.SharedLines.Remove(line);
            return Result.Done;
        }, ct);
}
