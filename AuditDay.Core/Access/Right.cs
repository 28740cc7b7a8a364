namespace AuditDay.Core.Access;

[Flags]
public enum Right
{
    None = 0,
    Create = 1,
    Read = 2,
    Update = 4,
    Delete = 8,
    Export = 16,
    Vote = 32,
}
