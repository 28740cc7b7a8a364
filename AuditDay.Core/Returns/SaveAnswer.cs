using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>An author saves what they have written so far under one question.</summary>
public sealed class SaveAnswer(Writer writer, TimeProvider clock, ConcernAlert concerns) : IUseCase
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
            var now = clock.GetUtcNow();
            var written = await db.WriteAnswerAsync(agencyReturn, tool, command, by, now, concerns);
            return written is { IsDone: true, Value: { } draft } ? new Saved(draft.Edition, draft.At ?? now) : written.Refusal!;
        }, ct);
}
