using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>An author saves what they have written so far under one question.</summary>
public sealed class SaveAnswer(Writer writer) : IUseCase
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
            return (await db.WriteAnswerAsync(agencyReturn, tool, command)).Refusal is { } no ? no : Result.Done;
        }, ct);
}
