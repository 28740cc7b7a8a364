namespace AuditDay.Web.Annotations;

/// <summary>What someone wants to do with a mark as soon as they have made it.</summary>
public enum MarkField
{
    Tag,
    Note,
    Question,
}
