using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>Anybody in the room puts a line of their own on the board, without their name unless they want it there.</summary>
public sealed class Contribute(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Operation">Made by the client, so that a retry is harmless.</param>
    /// <param name="Audit">Whose board it is.</param>
    /// <param name="Text">The line.</param>
    /// <param name="KeyQuestion">Which of the four it answers, if any.</param>
    /// <param name="WithName">The name stands beside it only where its writer chose so.</param>
    /// <param name="Cleared">Words that look like a name, and that the writer says are none.</param>
    public sealed record Command(Guid Operation, Id<Audit> Audit, string Text, KeyQuestion? KeyQuestion, bool WithName, IReadOnlyList<string>? Cleared = null);

    public Task<Result<Id<Card>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Card>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.Board, Work.Contributions) is { } no)
                return no;

            var agencies = await db.Agencies.Select(a => a.Name).ToListAsync(CancellationToken.None);
            if (WhyNot(Identifiers.In(command.Text, [.. agencies, .. command.Cleared ?? []])) is { } identifies)
                return identifies;

            var waits = await db.BoardSettings.AnyAsync(s => s.Audit == command.Audit && s.HidesContributions, CancellationToken.None);
            var contributed = Card.Contributed(command.Audit, command.Text, command.KeyQuestion, command.WithName, waits, by, clock.GetUtcNow());
            if (contributed is not { IsDone: true, Value: { } card })
                return contributed.Refusal!;

            db.Cards.Add(card);
            return card.Id;
        }, ct);

    private static Refusal? WhyNot(IReadOnlyList<Find> finds)
    {
        var worst = finds.FirstOrDefault(f => f.Blocks) ?? (finds.Count > 0 ? finds[0] : null);
        return worst is null ? null : worst.Blocks ? ContributionRefusals.Identifies(worst) : ContributionRefusals.MayIdentify(worst);
    }
}
