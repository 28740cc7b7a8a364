using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>An author saves what they have written so far under one question.</summary>
public sealed class SaveAnswer(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string QuestionKey, string Text);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            if (tool.Find(command.QuestionKey) is null)
                return ReturnRefusals.QuestionNotInTool;
            if (agencyReturn.Write() is { IsDone: false } no)
                return no;

            var draft = await db.DraftAnswers.FirstOrDefaultAsync(
                d => d.Return == agencyReturn.Id && d.QuestionKey == command.QuestionKey, CancellationToken.None);
            if (draft is null)
                db.DraftAnswers.Add(draft = DraftAnswer.Under(agencyReturn, command.QuestionKey));
            return draft.Write(command.Text);
        }, ct);
}
