using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

/// <summary>
/// Who could read which case, fairly: two agencies to a pair, nobody with a conflict, as many cases for one as for another, nobody on a
/// case of their own agency where that can be had without loading others more, and combinations that vary. The same input gives the same
/// answer, and each answer says why.
/// </summary>
public static class PairSuggestions
{
    /// <param name="Id">The case.</param>
    /// <param name="Reference">"Case A".</param>
    /// <param name="Agencies">Keys of the agencies that have a return on it.</param>
    public sealed record CaseToPair(Id<AuditCase> Id, string Reference, IReadOnlySet<string> Agencies);

    /// <param name="Id">The auditor.</param>
    /// <param name="From">Where they come from, as it is read.</param>
    /// <param name="Agencies">Keys of that: two who share one are of one agency.</param>
    /// <param name="Load">How many cases of this audit they read already.</param>
    public sealed record Auditor(Id<Member> Id, string From, IReadOnlySet<string> Agencies, int Load = 0);

    /// <param name="Case">For which case.</param>
    /// <param name="Reference">"Case A".</param>
    /// <param name="Pair">Null where no two may read it together.</param>
    /// <param name="Why">A sentence for those who decide.</param>
    public sealed record Suggestion(Id<AuditCase> Case, string Reference, (Id<Member> First, Id<Member> Second)? Pair, string Why);

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <param name="cases">Those without a pair, in order.</param>
    /// <param name="auditors">In an order that stays: it decides between equals.</param>
    /// <param name="conflicts">Who must not read what.</param>
    public static IReadOnlyList<Suggestion> For(
        IReadOnlyList<CaseToPair> cases, IReadOnlyList<Auditor> auditors, IReadOnlySet<(Id<AuditCase>, Id<Member>)> conflicts)
    {
        var search = new PairSearch(cases, auditors, conflicts);
        search.Run();
        return [.. cases.Select((c, i) => search.PairOf(i) is { } pair
            ? new Suggestion(c.Id, c.Reference, (auditors[pair.First].Id, auditors[pair.Second].Id), Why(c, auditors[pair.First], auditors[pair.Second], search.LoadOf(pair.First), search.LoadOf(pair.Second)))
            : new Suggestion(c.Id, c.Reference, null, "No two auditors from different agencies are free of a conflict with this case. Name more auditors, then suggest again."))];
    }

    private static string Why(CaseToPair auditCase, Auditor first, Auditor second, int firstLoad, int secondLoad)
    {
        var load = firstLoad == secondLoad
            ? $"each then reads {Cases(firstLoad)}"
            : $"they then read {Cases(firstLoad)} and {Number(secondLoad)}";
        string[] own = [.. new[] { first, second }.Where(a => a.Agencies.Overlaps(auditCase.Agencies)).Select(a => a.From)];
        var agencies = own.Length switch
        {
            0 => "neither agency has a return on this case",
            1 => $"{own[0]} has a return on this case, which could not be avoided without giving others more to read",
            _ => "both agencies have a return on this case, which could not be avoided without giving others more to read",
        };
        return $"They come from {first.From} and {second.From}, neither has declared a conflict, {load}, and {agencies}.";
    }

    private static string Cases(int count) => count == 1 ? "one case" : $"{Number(count)} cases";

    private static string Number(int count) => count < Numbers.Length ? Numbers[count] : count.ToString();
}
