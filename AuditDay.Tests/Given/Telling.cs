namespace AuditDay.Tests.Given;

/// <summary>Figures that whoever runs the tests is to see, also where they pass.</summary>
internal static class Telling
{
    public static void Tell(this ITestOutputHelper output, string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
