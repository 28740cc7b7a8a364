namespace AuditDay.Core.Evaluation;

/// <summary>How many people, where so few answered that a figure could tell who said what.</summary>
public static class PeopleInWords
{
    /// <summary>Below this nothing is shown but how many answered.</summary>
    public const int ShownFrom = 5;

    /// <summary>Below this it is said in words.</summary>
    public const int CountsFrom = 8;

    public static string Of(int people, int ofAll) => people switch
    {
        0 => "nobody",
        _ when people == ofAll => "everyone",
        _ when people * 2 > ofAll => "most",
        <= 2 => "one or two",
        _ => "some",
    };
}
