using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>With what a member signs in. It carries the member's id and nothing of their work.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The <see cref="Core.Access.Member"/> who signs in with it.</summary>
    public Guid MemberId { get; set; }
}
