namespace AuditDay.Core.Cases;

/// <summary>Whether somebody who was asked will come.</summary>
public enum Attendance
{
    Unknown,
    Yes,
    No,
}
