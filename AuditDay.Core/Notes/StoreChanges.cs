using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>The one way in which a live text changes, whoever asks for it: allowed, decided, stored, then told.</summary>
public sealed class StoreChanges(Writer writer, OpenTexts texts, WriteGrants grants, TextFeed feed)
{
    /// <param name="right">To change the text, or merely to add to it.</param>
    /// <param name="decide">Called again where another process stored something first.</param>
    internal Task<Result<int>> RunAsync(
        Id<LiveText> text, Member by, Func<AuditDayDb, Authority, Task<Result<Rebased>>> decide, CancellationToken ct, Right right = Right.Update)
    {
        Rebased? stored = null;
        return writer.RunAsync<int>(by, async db =>
        {
            if (await grants.DenyAsync(db, by, text, right) is { } no)
                return no;

            while (true)
            {
                var opened = await texts.GetAsync(db, text);
                if (opened is not { IsDone: true, Value: { } authority })
                    return opened.Refusal!;

                var decided = await decide(db, authority);
                if (decided is not { IsDone: true, Value: { } rebased })
                    return decided.Refusal!;
                if (rebased.Changes.Count == 0)
                    return rebased.Head;
                if (!await texts.TryStoreAsync(db, text, authority, rebased))
                    continue;

                stored = rebased;
                return rebased.Head;
            }
        }, outcome => Settle(text, stored, outcome), ct);
    }

    private void Settle(Id<LiveText> text, Rebased? stored, Result<int> outcome)
    {
        if (outcome.IsDone && stored is not null)
        {
            texts.Stored(text, stored);
            feed.Publish(new TextMoved(text, stored.From, stored.Changes, stored.Hash));
        }
        else if (stored is not null || outcome.Refusal == Writer.NotSaved)
        {
            texts.Forget(text);
            grants.Forget();
        }
    }
}
