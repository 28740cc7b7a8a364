using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>An author says that the return is complete; the server checks that nothing required is blank.</summary>
public sealed class FinishWriting(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            var answered = await db.DraftAnswers
                .Where(d => d.Return == agencyReturn.Id && d.Text != "").Select(d => d.QuestionKey).ToListAsync(CancellationToken.None);
            return agencyReturn.FinishWriting([.. tool.Questions.Where(q => q.Required && !answered.Contains(q.Key)).Select(q => q.Number)]);
        }, ct);
}
