using System.Reflection;
using System.Runtime.CompilerServices;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Architecture;

/// <summary>The solution as it lies on the disk and in its assemblies.</summary>
internal static class TheHouse
{
    public static IReadOnlyList<Type> CoreTypes { get; } = WrittenTypes(typeof(Entity).Assembly);

    public static IReadOnlyList<Type> WebTypes { get; } = WrittenTypes(typeof(Program).Assembly);

    public static string Root { get; } = FindRoot();

    /// <summary>Source files of a project that people write: relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string project, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, project), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations" or "wwwroot"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static int Lines(string file) => File.ReadLines(Path.Combine(Root, file)).Count();

    private static List<Type> WrittenTypes(Assembly assembly) =>
    [
        .. assembly.GetTypes().Where(t =>
            !t.IsDefined(typeof(CompilerGeneratedAttribute), false)
            && !t.Name.Contains('<', StringComparison.Ordinal)
            && t.Namespace?.StartsWith("AuditDay", StringComparison.Ordinal) == true
            && !t.Namespace.Contains("Migrations", StringComparison.Ordinal)),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AuditDay.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("AuditDay.sln was not found above the tests.");
    }
}
