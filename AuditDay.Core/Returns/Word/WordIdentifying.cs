using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>Finds out which tool and return a file belongs to, and stops it hard where that is another than the one that is open.</summary>
internal sealed class WordIdentifying(AuditDayDb db, AgencyReturn here)
{
    private const double SameAgency = 0.5;

    /// <param name="Tool">The version with whose questions it is read.</param>
    /// <param name="IsNamed">False where it says nothing of itself.</param>
    internal sealed record From(AuditTool Tool, WordSheet.OfReturn Sheet, bool IsNamed, string AgencySaid);

    public async Task<Result<From>> RunAsync(WordContents contents, CancellationToken ct)
    {
        // Any place that names another return stops it: somebody may have written over a copy.
        foreach (var other in contents.Identities.Select(i => i.Return).OfType<Id<AgencyReturn>>().Where(id => id != here.Id))
            return await WhyNotAsync(other, ct);

        var sheet = await db.SheetOfAsync(here, ct);
        if (contents.Cover(WordCover.Case) is { } said && !IsCase(said, sheet.Case))
            return WordRefusals.WrongCase($"“{said}”", sheet.Case);

        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == here.Tool, ct);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(a => a.Id == here.Agency, ct);
        var agencySaid = contents.Cover(WordCover.Agency) is { } a && !IsAgency(a, [here.WrittenAs, agency.Name, .. agency.AlsoWritten]) ? a : "";
        if (contents.Identities.Count == 0)
            return new From(tool, sheet, false, agencySaid);
        if (await db.AuditTools.AsNoTracking().FirstOrDefaultAsync(t => t.Id == contents.Identities[0].Tool, ct) is not { } asked)
            return WordRefusals.UnknownFile;

        return asked.Key == tool.Key ? new From(asked, sheet, true, agencySaid) : WordRefusals.WrongTool(asked.Title, tool.Title);
    }

    private async Task<Result<From>> WhyNotAsync(Id<AgencyReturn> id, CancellationToken ct)
    {
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } other)
            return WordRefusals.UnknownFile;
        if (other.Agency == here.Agency)
            return WordRefusals.WrongCase(await CaseAsync(other, ct), await CaseAsync(here, ct));
        return other.Case == here.Case ? WordRefusals.WrongAgency : WordRefusals.AnotherReturn;
    }

    private async Task<string> CaseAsync(AgencyReturn of, CancellationToken ct) =>
        await db.Cases.Where(c => c.Id == of.Case).Select(c => c.Reference).SingleAsync(ct);

    // "A" and "case a" mean Case A.
    private static bool IsCase(string said, string reference)
    {
        var (a, b) = (Wording.Reduce(said), Wording.Reduce(reference));
        return a == b || b.EndsWith($" {a}", StringComparison.Ordinal) || a.EndsWith($" {b}", StringComparison.Ordinal) || a.StartsWith($"{b} ", StringComparison.Ordinal);
    }

    private static bool IsAgency(string said, IReadOnlyList<string> names) =>
        names.Any(name => Wording.Of(name) is var n && Wording.Of(said) is var s
            && (n.Likeness(s) >= SameAgency || s.Plain.Contains(n.Plain, StringComparison.Ordinal) || n.Plain.Contains(s.Plain, StringComparison.Ordinal)));
}
