namespace AuditDay.Core.Disclosure;

/// <summary>What could be written instead, so that the sense stays and the person is no longer told.</summary>
public static class Suggestions
{
    public static string For(Find find) => find.Kind switch
    {
        IdentifierKind.NhsNumber or IdentifierKind.NationalInsuranceNumber => "Take the number out. A report never needs it.",
        IdentifierKind.DateOfBirth => "Say the season or the year, or how long it took: “in spring”, “within six weeks”.",
        IdentifierKind.Postcode => "Take it out, or say the kind of area: “a town in the north of the county”.",
        IdentifierKind.Email or IdentifierKind.Phone => "Take it out. The partnership’s own address stands on its website.",
        IdentifierKind.Address => "Say “the family home” or “temporary accommodation”.",
        IdentifierKind.StaffName => "Say the role: “a social worker”, “the health visitor”.",
        IdentifierKind.Name => "Say who it is to the child, or the role: “the child”, “an aunt”, “a family worker”.",
        IdentifierKind.School => "Say the kind: “a primary school”, “a nursery”.",
        IdentifierKind.SiblingOrder => "Say “a child of the family”, “a brother or sister”.",
        IdentifierKind.RareEvent => "Say it more widely: “a serious event in the family”, “a sudden loss”.",
        IdentifierKind.SmallNumber => "Say it in words that do not count: “one or two of the cases”, “a few”, “most”.",
        _ => "Leave out one of the four, or say it more widely: “a young child”, “in that year”, “a service”.",
    };
}
