using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Evaluation;

/// <summary>Somebody who took part says how the day was, or changes what they said, while the evaluation is open. Saying it twice is saying it once.</summary>
public sealed class GiveEvaluation(Writer writer) : IUseCase
{
    /// <param name="LookedAt">They were shown what may be a name, and say that it is harmless.</param>
    public sealed record Command(Id<Audit> Audit, IReadOnlyList<EvaluationAnswer> Answers, string Line, bool LookedAt = false);

    // Given as nobody's: the journal would else say who spoke when, and the results, read minute by minute, what they said.
    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(null, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.Evaluation, Work.Evaluation) is { } no)
                return no;

            var finds = Identifiers.In(command.Line, await db.ClearedAsync(null));
            if (finds.FirstOrDefault(f => f.Blocks) is { } blocking)
                return EvaluationRefusals.LineIdentifies(blocking);
            if (!command.LookedAt && finds is [var likely, ..])
                return EvaluationRefusals.LineMayIdentify(likely);

            var sheet = await db.EvaluationSheets.FirstOrDefaultAsync(s => s.Audit == command.Audit && s.Of == by.Id, CancellationToken.None);
            if (sheet is null)
                db.EvaluationSheets.Add(sheet = EvaluationSheet.Begun(command.Audit, by));
            return sheet.Say(command.Answers, command.Line);
        }, ct);
}
