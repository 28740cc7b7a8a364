using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Preparation;

/// <summary>A practitioner's own page before a discussion: what they have written, and what there is to read. Null for everybody else.</summary>
public sealed class MyPreparation(IStore store) : IUseCase
{
    /// <param name="Return">Their own agency's return, once it is accepted.</param>
    /// <param name="ReturnAgency">As that return is headed.</param>
    public sealed record View(
        Id<AuditCase> Case, string Reference, Id<Audit> Audit, string Slug, string AuditTitle, AuditState State, Phase Phase, DateOnly? Day,
        Attendance Attending, Id<AgencyReturn>? Return, string ReturnAgency, IReadOnlyList<Note> Notes);

    /// <summary>One for each key question, written under or not.</summary>
    public sealed record Note(KeyQuestion KeyQuestion, string Text, IReadOnlyList<Shared> Shared);

    public sealed record Shared(Id<SharedLine> Id, string Text);

    public async Task<View?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.Preparation))
            return null;

        var found = await db.Cases.AsNoTracking().Where(c => c.Id == auditCase)
            .Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { c.Reference, a.Slug, a.Title, a.Day })
            .SingleAsync(ct);
        var attending = await db.Invitations.Where(i => i.Case == auditCase && i.Practitioner == by.Id).Select(i => i.Attending).SingleAsync(ct);
        var own = (await db.ReturnsOfCaseAsync(standing, auditCase, by, ct))
            .FirstOrDefault(r => r.Agency == by.Agency && r.State == ReturnState.Accepted && r.IsReadable);
        var notes = await db.PreparedNotes.AsNoTracking().Where(n => n.Case == auditCase && n.Practitioner == by.Id).ToListAsync(ct);
        var lines = await db.SharedLines.AsNoTracking()
            .Where(l => l.Case == auditCase && l.Practitioner == by.Id).OrderBy(l => l.SharedAt).ToListAsync(ct);
        return new View(
            auditCase, found.Reference, standing.Audit, found.Slug, found.Title, standing.State, standing.Phase, found.Day,
            attending, own?.Id, own?.WrittenAs ?? "",
            [.. KeyQuestions.All.Select(k => new Note(
                k.Key,
                notes.FirstOrDefault(n => n.KeyQuestion == k.Key)?.Text ?? "",
                [.. lines.Where(l => l.KeyQuestion == k.Key).Select(l => new Shared(l.Id, l.Text))]))]);
    }
}
