namespace AuditDay.Core.Journal;

/// <summary>What somebody tried to do, by the name of its use case: never anything that they typed.</summary>
public readonly record struct Act
{
    private Act(string name) => Name = name;

    public string Name { get; }

    /// <param name="file">The source file that asks the writer, as the compiler knows it: one use case, one file.</param>
    public static Act From(string file)
    {
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0];
        return new Act(name.All(char.IsAsciiLetterOrDigit) ? name : "");
    }
}
