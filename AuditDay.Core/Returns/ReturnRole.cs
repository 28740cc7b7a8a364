namespace AuditDay.Core.Returns;

/// <summary>As what somebody opens a return.</summary>
public enum ReturnRole
{
    /// <summary>Of its own agency: writes, and signs off as its lead.</summary>
    Writer,

    /// <summary>Of the partnership team.</summary>
    Checker,

    /// <summary>Facilitator, pair or practitioner: reads.</summary>
    Reader,
}
