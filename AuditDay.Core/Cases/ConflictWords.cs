namespace AuditDay.Core.Cases;

/// <summary>The kinds of conflict as an auditor says them, and as the team read them.</summary>
public static class ConflictWords
{
    public static readonly IReadOnlyList<ConflictKind> All = Enum.GetValues<ConflictKind>();

    public static string AsISay(ConflictKind kind) => kind switch
    {
        ConflictKind.WorkedTheCase => "I worked with this family.",
        ConflictKind.ManagesSomeoneWhoDid => "I manage, or managed, someone who worked with this family.",
        ConflictKind.WroteOrSignedTheReturn => "I wrote or signed one of the returns on this case.",
        _ => "I know this family in another way.",
    };

    public static string Of(ConflictKind kind) => kind switch
    {
        ConflictKind.WorkedTheCase => "worked with the family",
        ConflictKind.ManagesSomeoneWhoDid => "manages someone who worked with the family",
        ConflictKind.WroteOrSignedTheReturn => "wrote or signed a return on the case",
        _ => "knows the family",
    };
}
