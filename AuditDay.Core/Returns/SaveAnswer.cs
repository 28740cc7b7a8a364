using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>An author saves what they have written so far under one question.</summary>
public sealed class SaveAnswer(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Return">Whose answer it is.</param>
    /// <param name="QuestionKey">The permanent key.</param>
    /// <param name="Text">As typed or chosen; several choices a line each.</param>
    /// <param name="Rows">Of a table, instead of the text.</param>
    /// <param name="Seen">Over which edition of the answer it was written; null for "whatever stands there".</param>
    public sealed record Command(
        Id<AgencyReturn> Return, string QuestionKey, string Text, IReadOnlyList<IReadOnlyList<string>>? Rows = null, int? Seen = null);

    /// <param name="Edition">Over which the next words are written.</param>
    public sealed record Saved(int Edition, DateTimeOffset At);

    public Task<Result<Saved>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync<Saved>(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            if (tool.Find(command.QuestionKey) is not { } question)
                return ReturnRefusals.QuestionNotInTool;
            var read = AnswerValue.Read(question, command.Text, command.Rows);
            if (read is not { IsDone: true, Value: { } value })
                return read.Refusal!;
            var unlocked = await db.UnlockedAsync(agencyReturn, tool);
            if (agencyReturn.Write(unlocked?.Contains(question.Key) ?? true) is { IsDone: false } no)
                return no.Refusal!;

            var draft = await db.DraftAnswers.FirstOrDefaultAsync(
                d => d.Return == agencyReturn.Id && d.QuestionKey == command.QuestionKey, CancellationToken.None);
            if (draft is null)
                db.DraftAnswers.Add(draft = DraftAnswer.Under(agencyReturn, command.QuestionKey));

            var (before, now) = (draft.Edition, clock.GetUtcNow());
            if (draft.Write(value, command.Seen, by, now) is { IsDone: false } clash)
                return clash.Refusal!;
            if (draft.Edition != before)
                agencyReturn.AnswerChanged(now);
            return new Saved(draft.Edition, draft.At ?? now);
        }, ct);
}
