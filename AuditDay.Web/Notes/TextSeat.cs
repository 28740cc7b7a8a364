using System.Collections.Concurrent;
using AuditDay.Core.Access;

namespace AuditDay.Web.Notes;

/// <summary>One connection among those that have live texts open.</summary>
internal sealed class TextSeat(Member member, TimeProvider clock)
{
    // A pasted book comes in some eighty pieces at once; a typist makes five changes a second.
    private readonly TokenBucket _pushes = new(capacity: 200, perSecond: 40, clock);
    private readonly TokenBucket _cursors = new(capacity: 20, perSecond: 12, clock);

    public Member Member { get; } = member;

    /// <summary>By text: false where they were admitted once and the right has ended since.</summary>
    public ConcurrentDictionary<Guid, bool> Texts { get; } = new();

    public bool MayPushNow() => _pushes.TryTake();

    public bool MayShowNow() => _cursors.TryTake();
}
