using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Live;

/// <summary>Asks Core as what a connection's member stands before what they name.</summary>
internal sealed class Admission(IStore store, TimeProvider clock)
{
    // A selection moves five times a second; its grant is asked anew every two.
    private static readonly TimeSpan GrantLasts = TimeSpan.FromSeconds(2);

    public async Task<Standing?> StandingAsync(Member by, WatchedTopic watched, CancellationToken ct)
    {
        await using var db = store.Read();
        return watched switch
        {
            { Audit: { } audit } => await db.StandingAsync(by, audit, ct),
            { Case: { } auditCase } => await db.StandingAsync(by, auditCase, ct),
            { Return: { } agencyReturn } => await db.StandingAsync(by, agencyReturn, ct),
            _ => null,
        };
    }

    /// <summary>The case of an answer, where the member is of its pair, and whether the two read for themselves first; null where not.</summary>
    public async Task<(Id<AuditCase> Case, bool IsFirstRead)?> PairCaseAsync(HubCallerContext connection, Member by, Id<Answer> answer)
    {
        if (connection.Items.TryGetValue(answer, out var kept) && kept is (Id<AuditCase> known, bool isFirstRead, DateTimeOffset until) && clock.GetUtcNow() < until)
            return (known, isFirstRead);

        connection.Items.Remove(answer);
        await using var db = store.Read();
        var auditCase = await db.Answers.AsNoTracking().Where(a => a.Id == answer).Select(a => (Id<AuditCase>?)a.Case).FirstOrDefaultAsync();
        if (auditCase is not { } found || await db.StandingAsync(by, found) is not { } standing || !standing.May(Right.Read, Resource.PairWork))
            return null;

        connection.Items[answer] = (found, standing.IsFirstRead, clock.GetUtcNow() + GrantLasts);
        return (found, standing.IsFirstRead);
    }
}
