using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

internal static class WordSheets
{
    /// <summary>What the first page of a return's file says.</summary>
    public static async Task<WordSheet.OfReturn> SheetOfAsync(this AuditDayDb db, AgencyReturn of, CancellationToken ct)
    {
        var reference = await db.Cases.Where(c => c.Id == of.Case).Select(c => c.Reference).SingleAsync(ct);
        var title = await db.Audits.Where(a => a.Id == of.Audit).Select(a => a.Title).SingleAsync(ct);
        return new WordSheet.OfReturn(of.Id, title, reference, of.WrittenAs, of.DueOn);
    }
}
