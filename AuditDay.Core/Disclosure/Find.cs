namespace AuditDay.Core.Disclosure;

public enum IdentifierKind
{
    NhsNumber,
    NationalInsuranceNumber,
    DateOfBirth,
    Postcode,
    Email,
    Phone,
    Address,
    Name,

    /// <summary>Somebody of the partnership's own directory.</summary>
    StaffName,
    School,
    SiblingOrder,
    RareEvent,

    /// <summary>A number of cases or people under the rule of small numbers.</summary>
    SmallNumber,

    /// <summary>Age, sex, agency and date stand together: each is harmless, all four may be one child.</summary>
    Together,
}

public enum Severity
{
    /// <summary>May be harmless: a person looks and decides.</summary>
    Warns,

    /// <summary>Identifies somebody: it is never stored.</summary>
    Blocks,
}

/// <summary>A place in a text that looks as if it told who somebody is.</summary>
/// <param name="Start">In UTF-16 units of the text that was read, as scripts and marks count.</param>
/// <param name="Text">What stands there, as written.</param>
public sealed record Find(IdentifierKind Kind, int Start, int Length, string Text, Severity Severity)
{
    public int End => Start + Length;

    public bool Blocks => Severity == Severity.Blocks;

    /// <summary>"an NHS number": for "“943 476 5919” looks like an NHS number".</summary>
    public string What => Kind switch
    {
        IdentifierKind.NhsNumber => "an NHS number",
        IdentifierKind.NationalInsuranceNumber => "a National Insurance number",
        IdentifierKind.DateOfBirth => Blocks ? "a date of birth" : "a full date, which may be a date of birth",
        IdentifierKind.Postcode => "a postcode",
        IdentifierKind.Email => "an email address",
        IdentifierKind.Phone => "a telephone number",
        IdentifierKind.Address => "an address",
        IdentifierKind.StaffName => "the name of somebody who works here",
        IdentifierKind.School => "the name of a school or setting",
        IdentifierKind.SiblingOrder => "a place among brothers and sisters",
        IdentifierKind.RareEvent => "an event that few families go through",
        IdentifierKind.SmallNumber => "a small number of families or people",
        IdentifierKind.Together => "age, sex, agency and date together",
        _ => "a name",
    };

    /// <summary>What a person says who has looked and disagrees: "This is not a name".</summary>
    public string Denial => Kind == IdentifierKind.DateOfBirth ? "This is not a date of birth" : $"This is not {What}";

    public bool Overlaps(Find other) => Start < other.End && other.Start < End;
}
