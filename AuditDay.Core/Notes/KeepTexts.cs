using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>What the program does for its live texts by itself, asked by no member.</summary>
public sealed class KeepTexts(Writer writer, OpenTexts texts, TimeProvider clock)
{
    /// <summary>Gives the present version of every text of an audit a name, as at the end of a phase or a sign-off.</summary>
    public Task<Result> NameVersionsAsync(Id<Audit> audit, string name) =>
        writer.RunAsync(null, async db =>
        {
            var heads = await db.Texts.AsNoTracking().Where(t => t.Audit == audit && t.Head > 0).Select(t => new { t.Id, t.Head }).ToListAsync();
            db.TextCheckpoints.AddRange(heads.Select(t => TextCheckpoint.Of(t.Id, t.Head, name, clock.GetUtcNow())));
            return Result.Done;
        });

    /// <summary>Texts that nobody has written for a while leave memory, with a snapshot behind them.</summary>
    public async Task PutAwayIdleAsync()
    {
        foreach (var text in texts.Idle())
        {
            await writer.RunAsync(null, async db =>
            {
                var opened = await texts.GetAsync(db, text);
                if (opened is { IsDone: true, Value: { } authority }
                    && !await db.TextSnapshots.AnyAsync(s => s.Text == text && s.At == authority.Head))
                    db.TextSnapshots.Add(TextSnapshot.Of(text, authority.Head, authority.Text, authority.Hash));
                texts.Forget(text);
                return Result.Done;
            });
        }
    }

    /// <summary>
    /// A backup was restored. Clients may hold versions of the past that was undone: they are told to hand their words
    /// over to a person instead of pushing them onto another text.
    /// </summary>
    public Task<Result> BeginEpochAsync() =>
        writer.RunAsync(null, async db =>
        {
            await db.Texts.ExecuteUpdateAsync(all => all.SetProperty(t => t.Epoch, t => t.Epoch + 1));
            texts.ForgetAll();
            return Result.Done;
        });
}
