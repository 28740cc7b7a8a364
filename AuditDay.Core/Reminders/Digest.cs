using System.Globalization;
using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Outbox;

namespace AuditDay.Core.Reminders;

/// <summary>One mail for one person about all that waits for them: references, dates and links, nothing of a case.</summary>
internal static class Digest
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static Mail For(Member member, IReadOnlyList<DueThing> due, DateOnly today, PublicAddress address, DateTimeOffset at) =>
        Mail.Written(member.Email, Subject(due, today), Body(member, due, today, address), at);

    private static string Subject(IReadOnlyList<DueThing> due, DateOnly today)
    {
        var first = due[0].DueOn;
        var late = due.Count(d => d.DueOn < today);
        var what = What(due);
        return late > 0
            ? $"{what}: {(late == due.Count ? (late == 1 ? "it is late" : "all are late") : $"{late} late")}"
            : $"{what}: {(due.Count == 1 ? "" : "the first is ")}due {first.ToString("dddd d MMMM", British)}";
    }

    private static string Body(Member member, IReadOnlyList<DueThing> due, DateOnly today, PublicAddress address)
    {
        var body = new StringBuilder();
        body.AppendLine(British, $"Dear {member.Name},").AppendLine();
        body.AppendLine(due.All(d => d.Rung == Rung.ToTeam) && member.Is(MemberRoles.PartnershipTeam)
            ? "These are late, and their agencies have heard so already. A call may help more than another mail."
            : "This is waiting for you:").AppendLine();
        foreach (var one in due)
        {
            body.AppendLine(British, $"- {one.Says} {When(one.DueOn, today)}");
            body.AppendLine(British, $"  {address.Of(one.Path)}");
        }
        if (due.Any(d => d is DueReturn))
        {
            body.AppendLine().AppendLine("Every answer is saved as it is typed: you can stop at any time and go on later, on any device.");
            body.AppendLine("If the date cannot be kept, open the return and ask for another one. You hear no more of a return once it is done.");
        }
        if (due.Any(d => d is DueAction))
            body.AppendLine().AppendLine("One click says how an action goes. If it must wait, put it on hold until a date; once it is done, you hear no more of it.");
        return body.ToString();
    }

    private static string What(IReadOnlyList<DueThing> due)
    {
        var (returns, actions) = (due.Count(d => d is DueReturn), due.Count(d => d is DueAction));
        string?[] parts =
        [
            returns == 0 ? null : returns == 1 ? "One audit return" : $"{returns} audit returns",
            actions == 0 ? null : actions == 1 ? $"{(returns == 0 ? "One" : "one")} action of an action plan" : $"{actions} actions of an action plan",
        ];
        return string.Join(" and ", parts.Where(p => p is not null));
    }

    private static string When(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < -1 and var days => string.Create(British, $"was due {due:dddd d MMMM}, {-days} days ago"),
        -1 => "was due yesterday",
        0 => "due today",
        1 => "due tomorrow",
        var days => string.Create(British, $"due {due:dddd d MMMM}, in {days} days"),
    };
}
