namespace AuditDay.Core.ActionPlan;

/// <summary>A short name that people say aloud: the first letters of the audit's title and a number.</summary>
internal static class ActionReference
{
    private static readonly string[] Small = ["and", "of", "the", "to", "in", "for", "a", "an", "on", "with"];

    /// <summary>"Early help", 4 → "EH-04"; "Neglect", 4 → "NE-04".</summary>
    public static string Of(string title, int number) => $"{Letters(title)}-{number:00}";

    private static string Letters(string title)
    {
        string[] words = [.. new string([.. title.Select(c => char.IsLetter(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Small.Contains(w.ToLowerInvariant()))];
        var letters = words switch
        {
            [] => "A",
            [var one] => one.Length > 1 ? one[..2] : one,
            _ => string.Concat(words.Take(3).Select(w => w[0])),
        };
        return letters.ToUpperInvariant();
    }
}
