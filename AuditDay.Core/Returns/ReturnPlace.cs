using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

/// <summary>Where somebody was in a return, and how they like to see it: another device opens it the same way.</summary>
public sealed class ReturnPlace : Entity
{
    private ReturnPlace() { }

    public Id<ReturnPlace> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public Id<Member> Of { get; private set; }

    /// <summary>The printed number of the section; empty before they have begun.</summary>
    public string Section { get; private set; } = "";

    public bool IsAllOnOnePage { get; private set; }

    public static ReturnPlace In(Id<AgencyReturn> agencyReturn, Member of) => new() { Id = Id<ReturnPlace>.New(), Return = agencyReturn, Of = of.Id };

    public void Move(string section, bool isAllOnOnePage) => (Section, IsAllOnOnePage) = (section, isAllOnOnePage);
}
