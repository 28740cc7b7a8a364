using AuditDay.Core.Access;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>What waits for one member in one audit, by each part that they have in it.</summary>
internal static class MyThings
{
    public static async Task<IReadOnlyList<MyThing>> MyThingsAsync(this AuditDayDb db, Audit audit, Member by, DateOnly today, CancellationToken ct)
    {
        if (audit.State >= AuditState.Published)
            return [];

        return [.. await FactCheckAsync(db, audit, by, today, ct), .. await ReturnsAsync(db, audit, by, today, ct), .. await EvaluationAsync(db, audit, by, ct), .. await CasesAsync(db, audit, by, ct)];
    }

    private static async Task<IReadOnlyList<MyThing>> ReturnsAsync(AuditDayDb db, Audit audit, Member by, DateOnly today, CancellationToken ct)
    {
        if (by.Agency is not { } agency || (by.Roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) == 0)
            return [];

        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit.Id && r.Agency == agency)
            .Join(db.Cases, r => r.Case, c => c.Id, (r, c) => new { Return = r, c.Reference }).ToListAsync(ct);
        return [.. returns.Where(r => IsNextFor(by, r.Return.State)).OrderBy(r => r.Return.DueOn).ThenBy(r => r.Reference)
            .Select(r => OfReturn(r.Return, r.Reference, by, today))];
    }

    private static async Task<IReadOnlyList<MyThing>> FactCheckAsync(AuditDayDb db, Audit audit, Member by, DateOnly today, CancellationToken ct)
    {
        if (audit.State != AuditState.Reporting || (await db.StandingAsync(by, audit.Id, ct))?.Wears(Hat.Manager) != true)
            return [];

        var due = await db.ReportVersions.Where(v => v.Audit == audit.Id && v.State == Report.VersionState.InFactCheck)
            .Where(v => !db.FactCheckAnswers.Any(a => a.ReportVersion == v.Id && a.Agency == by.Agency)).Select(v => v.FactCheckDue).FirstOrDefaultAsync(ct);
        return due is not { } date ? [] :
            [new("Is it right?", $"Read what the report says about your agency, and say whether it is right. Please answer by {date.InWords(today)}.", date, date < today, $"audits/{audit.Slug}/report/fact-check", "Read your part")];
    }

    // Authors write, leads sign; a return that is late is anybody's.
    private static bool IsNextFor(Member by, ReturnState state) => state switch
    {
        ReturnState.ReadyForSignOff => by.Is(MemberRoles.AgencyLead),
        ReturnState.SentBack or ReturnState.Reopened or ReturnState.NotReceived => true,
        ReturnState.Requested or ReturnState.InProgress => by.Is(MemberRoles.ReturnAuthor),
        _ => false,
    };

    private static MyThing OfReturn(AgencyReturn r, string reference, Member by, DateOnly today)
    {
        var late = r.State.WaitsForAgency() && r.DueOn < today;
        var (does, button) = r.State switch
        {
            ReturnState.ReadyForSignOff => ("Read it and sign it off, or give it back with a comment.", "Read and sign"),
            ReturnState.SentBack => ("The partnership team ask something about it.", "Answer the questions"),
            ReturnState.Reopened => ("It was opened again.", "Open the return"),
            ReturnState.NotReceived => ("It did not come before the day. It can still be handed in.", "Open the return"),
            ReturnState.InProgress => ("It is begun; what you wrote is kept.", "Go on with the return"),
            _ => ("Your agency is asked what it did for this family, or to say that it was not involved.", "Begin the return"),
        };
        var due = late ? $"It was due {r.DueOn.InWords(today)}, {r.DueOn.FromToday(today)}." : $"Due {r.DueOn.InWords(today)}, {r.DueOn.FromToday(today)}.";
        return new($"{(by.Is(MemberRoles.AgencyLead) && r.State == ReturnState.ReadyForSignOff ? "Sign off" : "Return on")} {reference}", $"{does} {due}", r.DueOn, late, $"returns/{r.Id}", button);
    }

    private static async Task<IReadOnlyList<MyThing>> EvaluationAsync(AuditDayDb db, Audit audit, Member by, CancellationToken ct)
    {
        var isOpen = (await db.StandingAsync(by, audit.Id, ct))!.Denies(Right.Create, Resource.Evaluation, Work.Evaluation) is null;
        if (!isOpen || await db.EvaluationSheets.AnyAsync(s => s.Audit == audit.Id && s.Of == by.Id, ct))
            return [];

        return [new("How was the day?", "Five questions, one minute, without your name. You can change what you said while the evaluation is open.", audit.Day, false, $"audits/{audit.Slug}/evaluation", "Say how it was")];
    }

    private static async Task<IReadOnlyList<MyThing>> CasesAsync(AuditDayDb db, Audit audit, Member by, CancellationToken ct)
    {
        var things = new List<MyThing>();
        var pairs = await db.Pairs.AsNoTracking().Where(p => p.Audit == audit.Id && (p.First == by.Id || p.Second == by.Id))
            .Join(db.Cases, p => p.Case, c => c.Id, (p, c) => new { Pair = p, c.Reference }).OrderBy(p => p.Reference).ToListAsync(ct);
        foreach (var pair in pairs)
        {
            var isOpen = (await db.StandingAsync(by, pair.Pair.Case, ct))!.May(Right.Read, Resource.CaseCard);
            var where = string.Join(", discussion ", new[] { pair.Pair.Room, pair.Pair.Slot }.Where(s => s.Length > 0));
            if (isOpen)
                things.Add(new(pair.Reference, $"You audit this case with your partner. {where}", audit.Day, false, $"cases/{pair.Pair.Case}", $"Read {pair.Reference}"));
            else if (audit.State < AuditState.Ready)
                things.Add(new("Your case", $"You will audit a case with your partner. Its returns open to you when the packs are released, about a week before the day. {where}", audit.Day, false, $"audits/{audit.Slug}", "About this audit"));
        }

        var invited = await db.Invitations.AsNoTracking().Where(i => i.Audit == audit.Id && i.Practitioner == by.Id)
            .Join(db.Cases, i => i.Case, c => c.Id, (i, c) => new { c.Id, c.Reference }).OrderBy(c => c.Reference).ToListAsync(ct);
        if (audit.State <= AuditState.Live)
            things.AddRange(invited.Select(c => new MyThing(c.Reference, "You are asked to the discussion of this case. Prepare for it in private, if you like; nobody else sees what you write.", audit.Day, false, $"prepare/{c.Id}", "Prepare")));
        return things;
    }
}
