namespace AuditDay.Core.Outbox;

public enum MailState
{
    /// <summary>For the next round of the post; for good where no mail server is set up.</summary>
    Waiting,

    /// <summary>Handed to the mail server this moment.</summary>
    OnItsWay,

    Sent,

    /// <summary>Tried as often as makes sense. Somebody must look.</summary>
    NotSent,

    /// <summary>The program stopped while the mail server had it. It is never sent twice by itself, so somebody decides.</summary>
    Unsure,
}
