using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Two versions of a live text side by side, or one alone where both are the same. Null for those who may not read it.</summary>
public sealed class CompareVersions(IStore store) : IUseCase
{
    public sealed record Comparison(string Before, string After, IReadOnlyList<TextDifference.Piece> Pieces);

    public async Task<Comparison?> RunAsync(Id<LiveText> text, int before, int after, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.ReadableAsync(by, text, ct) is null)
            return null;

        return await TextLog.TextAtAsync(db, text, before) is { } older && await TextLog.TextAtAsync(db, text, after) is { } newer
            ? new Comparison(older, newer, TextDifference.Between(older, newer))
            : null;
    }
}
