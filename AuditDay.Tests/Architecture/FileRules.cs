using System.Text.RegularExpressions;
using static AuditDay.Tests.Architecture.TheHouse;

namespace AuditDay.Tests.Architecture;

/// <summary>Rules that are read from the source itself.</summary>
public sealed partial class FileRules
{
    private static readonly string[] Projects = ["AuditDay.Core", "AuditDay.Web", "AuditDay.Tests"];

    [GeneratedRegex(@"(Manager|Helper|Helpers|Util|Utils|Utilities|Common|Base|Processor)$|(?<!^)Service$")]
    private static partial Regex SaysNothing { get; }

    [GeneratedRegex(@"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb)\(")]
    private static partial Regex Colour { get; }

    [GeneratedRegex(@"(?<![\w-])(?:color|background|background-color|border|border-[a-z-]+|outline|outline-color|fill|stroke|box-shadow|text-decoration-color|accent-color|caret-color)\s*:[^;{}]*\b(?:white|black|red|green|blue|yellow|orange|purple|pink|gr[ae]y|silver|navy|teal|maroon|brown)\b")]
    private static partial Regex NamedColour { get; }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    public static TheoryData<string, int> Budgets => new() { { ".cs", 200 }, { ".razor", 150 } };

    [Theory, MemberData(nameof(Budgets))]
    public void A_file_is_read_in_one_sitting(string ending, int most)
    {
        var files = Projects.SelectMany(project => Files(project, ending)).ToList();
        files.Count.ShouldBeGreaterThan(10);

        files.Select(file => (File: file, Lines: Lines(file))).Where(f => f.Lines > most).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_says_what_a_thing_does()
    {
        var types = CoreTypes.Concat(WebTypes).Concat(typeof(FileRules).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("AuditDay", StringComparison.Ordinal) == true)).ToList();
        types.Count.ShouldBeGreaterThan(100);
        SaysNothing.IsMatch("CaseManager").ShouldBeTrue();
        SaysNothing.IsMatch("MailService").ShouldBeTrue();

        types.Select(t => t.Name.Split('`')[0]).Where(name => SaysNothing.IsMatch(name)).ShouldBeEmpty();
        types.Where(t => t.Name.EndsWith("Services", StringComparison.Ordinal) && !(t.IsAbstract && t.IsSealed)).ShouldBeEmpty("only registrations are called Services");
    }

    [Fact]
    public void A_colour_is_named_in_two_places_only()
    {
        string[] allowed = ["AuditDay.Web/Shell/tokens.css", "AuditDay.Web/Shell/AuditDayTheme.cs"];
        var files = Files("AuditDay.Web", ".css", ".razor", ".cs", ".ts").Where(f => !f.EndsWith(".test.ts", StringComparison.Ordinal)).ToList();
        allowed.ShouldAllBe(file => files.Contains(file) && Colour.IsMatch(Read(file)));

        files.Except(allowed)
            .SelectMany(file => Found(file, Comment.Replace(Read(file), "")))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Time_and_people_are_arguments()
    {
        string[] ambient = ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "IHttpContextAccessor", "Thread.Sleep", "async void"];
        var files = Files("AuditDay.Core", ".cs").Concat(Files("AuditDay.Web", ".cs", ".razor")).ToList();
        files.ShouldNotBeEmpty();

        files.SelectMany(file => ambient.Where(Read(file).Contains).Select(found => $"{file}: {found}")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_put_off_with_a_note()
    {
        var marks = new Regex($@"\b(?:{"TO"}{"DO"}|{"FIX"}{"ME"}|{"HA"}{"CK"})\b");
        var files = Projects.SelectMany(project => Files(project, ".cs", ".razor", ".ts", ".css")).ToList();
        files.ShouldNotBeEmpty();

        files.Where(file => marks.IsMatch(Read(file))).ShouldBeEmpty();
    }

    private static IEnumerable<string> Found(string file, string text) =>
        Colour.Matches(text).Concat(file.EndsWith(".css", StringComparison.Ordinal) ? NamedColour.Matches(text) : Enumerable.Empty<Match>())
            .Select(match => $"{file}: {match.Value}");
}
