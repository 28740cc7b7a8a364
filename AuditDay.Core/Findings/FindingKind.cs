namespace AuditDay.Core.Findings;

public enum FindingKind
{
    Strength,
    Worry,
    Learning,
}

public static class FindingKinds
{
    /// <summary>In the words of the screen and the report.</summary>
    public static string InWords(this FindingKind kind) => kind switch
    {
        FindingKind.Strength => "Strength",
        FindingKind.Worry => "Worry",
        _ => "Learning",
    };
}
