using System.Globalization;

namespace AuditDay.Bench;

/// <summary>What was asked on the command line; <c>bench/README.md</c> says what each means.</summary>
internal sealed class Options(string[] args)
{
    public string What => args.Length > 0 ? args[0] : "";

    public IReadOnlyList<int> Pairs => PairsOr("5,25,100,250");

    public IReadOnlyList<int> PairsOr(string otherwise) => [.. Text("pairs", otherwise).Split(',').Select(int.Parse)];

    public IReadOnlyList<int> Marks(string otherwise) => [.. Text("marks", otherwise).Split(',').Select(int.Parse)];

    public TimeSpan WarmUp => TimeSpan.FromSeconds(Number("warm-up", 5));

    public TimeSpan Measured => TimeSpan.FromSeconds(Number("seconds", 60));

    public int Watchers => (int)Number("watchers", 10);

    /// <summary>A published product; none: it is published first.</summary>
    public string? Product => Text("product", "") is { Length: > 0 } folder ? folder : null;

    /// <summary>Where seeded databases are kept from one run to the next; none: each run seeds afresh and takes it away.</summary>
    public string? Keep => Text("keep", "") is { Length: > 0 } folder ? folder : null;

    public string Text(string name, string otherwise) =>
        args.FirstOrDefault(a => a.StartsWith($"--{name}=", StringComparison.Ordinal))?[(name.Length + 3)..] ?? otherwise;

    public double Number(string name, double otherwise) =>
        double.Parse(Text(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
}
