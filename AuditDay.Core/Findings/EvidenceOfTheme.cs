using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>The cards of a practice theme, on which a finding drafted from it rests. Null where the board is not theirs.</summary>
public sealed class EvidenceOfTheme(IStore store) : IUseCase
{
    public async Task<IReadOnlyList<EvidenceRow>?> RunAsync(Id<PracticeTheme> theme, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.PracticeThemes.AsNoTracking().FirstOrDefaultAsync(t => t.Id == theme, ct) is not { } found
            || (await db.StandingAsync(by, found.Audit, ct))?.May(Right.Read, Resource.Board) != true)
            return null;

        var links = await db.CardsOfAsync(theme, ct);
        return (await new EvidenceReading(db, by, ct).ReadAsync(links)).Of(links);
    }
}
