using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Stage;

/// <summary>A screen that was let in as the stage of one audit. It has no person and sees nothing else.</summary>
public sealed class StageDevice : Entity
{
    /// <summary>A day and an evening; tomorrow's screen is let in anew.</summary>
    public static readonly TimeSpan LastsFor = TimeSpan.FromHours(18);

    private StageDevice() { }

    public Id<StageDevice> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>As whom it asks, where a person would ask as a member.</summary>
    public Id<Member> Seat { get; private set; }

    /// <summary>Tells the screens of one audit apart: "Screen 2".</summary>
    public int Number { get; private set; }

    public DateTimeOffset JoinedAt { get; private set; }
    public bool IsDismissed { get; private set; }

    public string Name => $"Screen {Number}";

    public static StageDevice Joined(Id<Audit> audit, int number, DateTimeOffset now)
    {
        var device = new StageDevice { Id = Id<StageDevice>.New(), Audit = audit, Seat = Id<Member>.New(), Number = number, JoinedAt = now };
        device.Record(new StageJoined(audit, device.Id));
        return device;
    }

    public void Dismiss()
    {
        if (IsDismissed)
            return;

        IsDismissed = true;
        Record(new StageDismissed(Audit, Id, Seat));
    }
}
