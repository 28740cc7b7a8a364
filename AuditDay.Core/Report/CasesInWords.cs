namespace AuditDay.Core.Report;

/// <summary>
/// How many cases, as a published report may say it. Under eight it says so in words, so that no family can be
/// worked out from a number; the draft keeps its counts.
/// </summary>
public static class CasesInWords
{
    public const int CountsFrom = 8;

    public static string Of(int cases, int ofAll)
    {
        if (ofAll >= CountsFrom)
            return $"{cases} of {ofAll} cases";

        return cases switch
        {
            0 => "none of the cases",
            _ when cases == ofAll => "all of the cases",
            _ when cases * 2 > ofAll => "most of the cases",
            <= 2 => "one or two of the cases",
            _ => "a few of the cases",
        };
    }
}
