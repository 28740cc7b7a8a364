namespace AuditDay.Core.Returns;

public enum ExtensionState
{
    Asked,
    Granted,
    Declined,
}
