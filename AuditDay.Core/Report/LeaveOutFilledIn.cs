using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Report;

/// <summary>The writers say whether a section prints what is filled in from the audit beside their own words.</summary>
public sealed class LeaveOutFilledIn(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, ReportPart Part, bool LeaveOut);

    public async Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        new((await writer.EditSectionAsync<bool>(command.Audit, command.Part, by, section => section.LeaveOutFilledIn(command.LeaveOut).With(true), ct)).Refusal);
}
