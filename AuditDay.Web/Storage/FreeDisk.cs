namespace AuditDay.Web.Storage;

internal static class FreeDisk
{
    /// <summary>Below this the program says that it is not ready.</summary>
    public const long TooLittle = 50_000_000;

    public const long Little = 1_000_000_000;

    /// <summary>In bytes, where this file lies or would lie.</summary>
    public static long Of(string file) => new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(file))!).AvailableFreeSpace;
}
