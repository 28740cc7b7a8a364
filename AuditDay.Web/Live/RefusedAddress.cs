namespace AuditDay.Web.Live;

internal static class RefusedAddress
{
    private const int Most = 6;

    /// <summary>"cases", "0199…": the parts of a page's address, without what is asked of it.</summary>
    public static IReadOnlyList<string> PartsOf(string path) =>
        [.. path.Split('?', '#')[0].ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries).Take(Most)];
}
