using AuditDay.Core.Kernel;

namespace AuditDay.Core.Outbox;

/// <summary>A mail on its way out. It never carries case data: a reference number and a link at most.</summary>
public sealed class Mail : Entity
{
    public const int MostTries = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    private Mail() { }

    public Id<Mail> Id { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>An iCalendar file that goes with it; empty for none.</summary>
    public string Calendar { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }
    public MailState State { get; private set; }
    public int Tries { get; private set; }
    public DateTimeOffset? NextTryAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the mail server said when it would not take it.</summary>
    public string Problem { get; private set; } = "";

    public static Mail Written(string to, string subject, string body, DateTimeOffset at, string calendar = "")
    {
        var mail = new Mail { Id = Id<Mail>.New(), To = to, Subject = subject, Body = body, Calendar = calendar, WrittenAt = at };
        mail.Record(new MailWritten(mail.Id));
        return mail;
    }

    /// <summary>The post takes it: from here on it is known that the mail server may have it.</summary>
    public Result Take()
    {
        if (State != MailState.Waiting)
            return OutboxRefusals.NotWaiting;

        Tries++;
        return Move(MailState.OnItsWay);
    }

    public Result Arrive(DateTimeOffset at)
    {
        if (State != MailState.OnItsWay)
            return OutboxRefusals.NotWaiting;

        (SentAt, Problem, NextTryAt) = (at, "", null);
        return Move(MailState.Sent);
    }

    /// <summary>The mail server refused it, or could not be reached. Tried again after ever longer pauses, then given up.</summary>
    public Result ComeBack(string problem, DateTimeOffset at)
    {
        if (State != MailState.OnItsWay)
            return OutboxRefusals.NotWaiting;

        (Problem, NextTryAt) = (problem, at + (FirstPause * Math.Pow(2, Tries)));
        return Move(Tries < MostTries ? MailState.Waiting : MailState.NotSent);
    }

    /// <summary>Found on its way when the program starts: nobody knows whether it went.</summary>
    public Result LoseSight() => State == MailState.OnItsWay ? Move(MailState.Unsure) : OutboxRefusals.NotWaiting;

    /// <summary>A person decides that it goes (again).</summary>
    public Result SendAgain()
    {
        if (State is not (MailState.NotSent or MailState.Unsure))
            return OutboxRefusals.NotWaiting;

        (Tries, NextTryAt) = (0, null);
        return Move(MailState.Waiting);
    }

    private Result Move(MailState to)
    {
        State = to;
        Record(new MailMoved(Id, to));
        return Result.Done;
    }
}
