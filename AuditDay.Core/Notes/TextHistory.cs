using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Who wrote in a live text, and when: each stretch of one person's writing is a row, newest first. Null for those who may not read it.</summary>
public sealed class TextHistory(IStore store) : IUseCase
{
    /// <summary>A pause of this length begins a new row.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    /// <param name="Version">Of the text at the end of this stretch.</param>
    /// <param name="Names">Names given to versions within it: "Reading ended".</param>
    public sealed record Row(int Version, string Who, DateTimeOffset From, DateTimeOffset To, int Added, int Removed, IReadOnlyList<string> Names);

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<LiveText> text, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.ReadableAsync(by, text, ct) is null)
            return null;

        var checkpoints = await db.TextCheckpoints.AsNoTracking().Where(c => c.Text == text).ToListAsync(ct);
        var rows = new List<Row>();
        var writer = default(Id<Member>);
        await foreach (var update in db.TextUpdates.AsNoTracking().Where(u => u.Text == text).OrderBy(u => u.At)
            .Join(db.Members, u => u.By, m => m.Id, (u, m) => new { u.At, u.By, m.Name, u.When, u.Changes }).AsAsyncEnumerable().WithCancellation(ct))
        {
            var (added, removed) = ChangeSetJson.ReadStored(update.Changes)?.Amount ?? default;
            IReadOnlyList<string> names = [.. checkpoints.Where(c => c.At == update.At + 1).Select(c => c.Name)];
            if (rows is [.., var last] && writer == update.By && update.When - last.To < Pause && last.Names.Count == 0)
                rows[^1] = last with { Version = update.At + 1, To = update.When, Added = last.Added + added, Removed = last.Removed + removed, Names = names };
            else
                rows.Add(new Row(update.At + 1, update.Name, update.When, update.When, added, removed, names));
            writer = update.By;
        }
        rows.Reverse();
        return rows;
    }
}
