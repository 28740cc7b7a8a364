using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Evaluation;

/// <summary>The end of a day for one person: what they are asked, or may read of the results, and what happens next. Null for those who take no part in it.</summary>
public sealed class EvaluationOfDay(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="WhyClosed">Null while it can be given.</param>
    /// <param name="Answers">What they said before; null where they have not.</param>
    public sealed record Row(
        Id<Audit> Audit, string Slug, string Title, AuditState State, Phase Phase, bool MayGive, Refusal? WhyClosed,
        IReadOnlyList<EvaluationAnswer>? Answers, string Line, bool ReadsResults, IReadOnlyList<NextThing> Next);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing)
            return null;

        var (mayGive, reads) = (standing.May(Right.Create, Resource.Evaluation), standing.May(Right.Read, Resource.Evaluation));
        if (!mayGive && !reads)
            return null;

        var own = mayGive ? await db.EvaluationSheets.AsNoTracking().FirstOrDefaultAsync(s => s.Audit == audit.Id && s.Of == by.Id, ct) : null;
        return new Row(
            audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, mayGive, standing.WhyClosed(Work.Evaluation),
            own?.Answers, own?.Line ?? "", reads, WhatHappensNext.For(standing.Hats, audit.Day ?? clock.Today(), clock.Today()));
    }
}
