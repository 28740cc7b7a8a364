namespace AuditDay.Core.Access;

/// <summary>Whom an agency serves: the joint audit of the year asks both.</summary>
public enum WhomServed
{
    Children,
    Adults,
    Both,
}
