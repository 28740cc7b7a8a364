using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Report;

/// <summary>Somebody writes in a section; saved as it is typed.</summary>
public sealed class WriteSection(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Seen">The stored text that the writer began with: where it has changed since, both texts are kept and the writer decides.</param>
    public sealed record Command(Id<Audit> Audit, ReportPart Part, string Text, string Seen);

    /// <summary>Answers with the time at which it was saved.</summary>
    public Task<Result<DateTimeOffset>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditSectionAsync<DateTimeOffset>(command.Audit, command.Part, by, section =>
        {
            var at = clock.GetUtcNow();
            return section.Write(command.Text, command.Seen, by, at).With(at);
        }, ct);
}
