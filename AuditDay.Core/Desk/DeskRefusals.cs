using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Desk;

public static class DeskRefusals
{
    public static readonly Refusal TimerNotRight =
        new("desk.timer-not-right", $"A timer runs for 1 to {RunningDay.LongestTimer} minutes.");
    public static readonly Refusal TimerMoved =
        new("desk.timer-moved", "Someone else has just changed the timer. It stands on your screen as it runs now; change it again if it should be otherwise.");
    public static readonly Refusal CallNotRight =
        new("desk.call-not-right", $"Write one line of up to {RunningDay.LongestCall} characters, so that it can be read from the back of the room.");

    public static Refusal CallIdentifies(Find find) => new(
        "desk.call-identifies", $"“{find.Text}” looks like {find.What}. This line stands on every screen and on the stage: write it without.");

    public static Refusal CallMayIdentify(Find find) => new(
        "desk.call-may-identify", $"“{find.Text}” looks like {find.What}. This line stands on every screen and on the stage. Take it out if it could tell who a family is, or show the line as it is.");
}
