using System.Linq.Expressions;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Journal;

/// <summary>What an agency reads of the journal: what befell its own returns, whoever did it. A pair's work is not of it.</summary>
internal static class OwnJournal
{
    private static readonly IReadOnlyList<string> Kinds =
        [.. JournalSubject.Returns.KindsOf(), nameof(ReturnOpened), nameof(Exported), nameof(AddressRefused)];

    public static async Task<IReadOnlyList<Id<AgencyReturn>>> OwnReturnsAsync(this AuditDayDb db, Member by, Id<Audit> audit, CancellationToken ct) =>
        by.Agency is { } agency ? await db.Returns.AsNoTracking().Where(r => r.Audit == audit && r.Agency == agency).Select(r => r.Id).ToListAsync(ct) : [];

    public static IQueryable<JournalEntry> Concerning(this IQueryable<JournalEntry> entries, IReadOnlyList<Id<AgencyReturn>> returns)
    {
        // "Details names one of these", put together by hand: the list is as long as an agency has returns.
        var entry = Expression.Parameter(typeof(JournalEntry), "e");
        var details = Expression.Property(entry, nameof(JournalEntry.Details));
        var contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
        var named = returns.Select(r => (Expression)Expression.Call(details, contains, Expression.Constant(r.ToString())))
            .Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return entries.Where(e => Kinds.Contains(e.Kind)).Where(Expression.Lambda<Func<JournalEntry, bool>>(named, entry));
    }
}
