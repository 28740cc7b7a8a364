namespace AuditDay.Core.Access;

/// <summary>Marks a fact after which somebody may see less: open sockets are looked at again.</summary>
public interface IEndsRights;
