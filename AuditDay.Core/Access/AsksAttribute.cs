namespace AuditDay.Core.Access;

/// <summary>
/// On a page or hub method: which row of the matrix decides over it. The decision itself is made by the query or
/// change it calls; a page or method without this fails the build.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AsksAttribute(Right right, Resource resource) : Attribute
{
    public Right Right { get; } = right;
    public Resource Resource { get; } = resource;
}

/// <summary>On a page that shows only what is the reader's own: home, account.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AsksOnlyForOneselfAttribute : Attribute;
