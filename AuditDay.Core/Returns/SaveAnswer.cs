using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>An author saves what they have written so far under one question.</summary>
public sealed class SaveAnswer(Writer writer, ConcernAlert concerns) : IUseCase
{
    /// <param name="Return">Whose answer it is.</param>
    /// <param name="QuestionKey">The permanent key.</param>
    /// <param name="Text">As typed or chosen; several choices a line each.</param>
    /// <param name="Rows">Of a table, instead of the text.</param>
    /// <param name="Seen">Over which edition of the answer it was written; null for "whatever stands there".</param>
    public sealed record Command(
        Id<AgencyReturn> Return, string QuestionKey, string Text, IReadOnlyList<IReadOnlyList<string>>? Rows = null, int? Seen = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            if (tool.Find(command.QuestionKey) is not { } question)
                return ReturnRefusals.QuestionNotInTool;
            var read = AnswerValue.Read(question, command.Text, command.Rows);
            if (read is not { IsDone: true, Value: { } value })
                return read.Refusal!;
            if (agencyReturn.Write() is { IsDone: false } no)
                return no;

            var draft = await db.DraftAnswers.FirstOrDefaultAsync(
                d => d.Return == agencyReturn.Id && d.QuestionKey == command.QuestionKey, CancellationToken.None);
            if (draft is null)
                db.DraftAnswers.Add(draft = DraftAnswer.Under(agencyReturn, command.QuestionKey));

            var before = draft.Edition;
            var written = draft.Write(value, command.Seen);
            if (written.IsDone && draft.Edition != before)
                await concerns.HeedAsync(db, agencyReturn, question, value, by);
            return written;
        }, ct);
}
