using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Journal;

/// <summary>
/// Somebody takes a file with them. An endpoint asks this once the file is theirs to have, and hands it out only when it is
/// stored: nothing leaves without a line in the journal.
/// </summary>
public sealed class RecordExport(Writer writer, IStore store) : IUseCase
{
    /// <param name="Audit">None for what belongs to the partnership, such as a tool, and for a return, which knows its audit.</param>
    /// <param name="Return">Where it is the file of one return.</param>
    public sealed record Command(Id<Audit>? Audit, ExportKind What, ExportFormat As, Id<AgencyReturn>? Return = null);

    public async Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = command.Audit ?? (command.Return is { } agencyReturn
            ? await db.Returns.AsNoTracking().Where(r => r.Id == agencyReturn).Select(r => (Id<Audit>?)r.Audit).FirstOrDefaultAsync(ct)
            : null);
        return await writer.RecordAsync(by.Id, new Exported(audit, command.What, command.As, command.Return));
    }
}
