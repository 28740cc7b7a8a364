using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using static AuditDay.Core.Cases.PairSuggestions;

namespace AuditDay.Tests.Cases;

public sealed class PairSuggestionsTests
{
    private static readonly string[] Agencies = ["Health", "Police", "School", "Housing", "Probation"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_the_partnership_a_pair_is_of_two_agencies_and_without_conflict(int seed)
    {
        var (cases, auditors, conflicts) = Some(seed, mostCases: 12, mostAuditors: 14);

        var suggested = For(cases, auditors, conflicts);

        suggested.Select(s => s.Case).ShouldBe(cases.Select(c => c.Id));
        foreach (var suggestion in suggested)
        {
            suggestion.Why.ShouldNotBeEmpty();
            if (suggestion.Pair is not { } pair)
            {
                Possible(suggestion.Case, auditors, conflicts).ShouldBeEmpty("a case is left only where nobody may read it");
                continue;
            }
            Possible(suggestion.Case, auditors, conflicts).ShouldContain(p => p.Contains(pair.First) && p.Contains(pair.Second));
        }
        For(cases, auditors, conflicts).ShouldBe(suggested, "the same question gets the same answer");
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Nobody_reads_two_cases_more_than_another_where_that_can_be_had(int seed)
    {
        var (cases, auditors, conflicts) = Some(seed, mostCases: 4, mostAuditors: 5);
        var possible = cases.Select(c => Possible(c.Id, auditors, conflicts).ToList()).Where(p => p.Count > 0).ToList();

        var least = LeastDifference(possible, 0, auditors.ToDictionary(a => a.Id, a => a.Load));
        var loads = auditors.ToDictionary(a => a.Id, a => a.Load);
        foreach (var pair in For(cases, auditors, conflicts).Select(s => s.Pair).OfType<(Id<Member> First, Id<Member> Second)>())
            (loads[pair.First], loads[pair.Second]) = (loads[pair.First] + 1, loads[pair.Second] + 1);

        if (least <= 1 && loads.Count > 0)
            (loads.Values.Max() - loads.Values.Min()).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Nobody_reads_their_own_agency_s_case_where_that_can_be_had()
    {
        var auditors = Agencies.Take(4).Select(a => Auditor(a)).ToList();
        CaseToPair[] cases = [Case("Case A", "Health", "Police"), Case("Case B", "School", "Housing")];

        var suggested = For(cases, auditors, new HashSet<(Id<AuditCase>, Id<Member>)>());

        suggested[0].Pair.ShouldBe((auditors[2].Id, auditors[3].Id));
        suggested[1].Pair.ShouldBe((auditors[0].Id, auditors[1].Id));
        suggested[0].Why.ShouldBe("They come from School and Housing, neither has declared a conflict, each then reads one case, and neither agency has a return on this case.");
    }

    [Fact]
    public void Where_it_cannot_be_had_the_sentence_says_so()
    {
        Auditor[] auditors = [Auditor("Health"), Auditor("Police", load: 1)];

        var suggestion = For([Case("Case A", "Police")], auditors, new HashSet<(Id<AuditCase>, Id<Member>)>()).ShouldHaveSingleItem();

        suggestion.Why.ShouldBe("They come from Health and Police, neither has declared a conflict, they then read one case and two, and Police has a return on this case, which could not be avoided without giving others more to read.");
    }

    [Fact]
    public void Combinations_vary_and_what_is_read_already_counts()
    {
        var auditors = Agencies.Take(3).SelectMany(a => (Auditor[])[Auditor(a), Auditor(a)]).ToList();
        CaseToPair[] cases = [Case("Case A"), Case("Case B"), Case("Case C")];

        var mixes = For(cases, auditors, new HashSet<(Id<AuditCase>, Id<Member>)>())
            .Select(s => string.Join('+', new[] { s.Pair!.Value.First, s.Pair.Value.Second }.Select(id => auditors.Single(a => a.Id == id).From).Order()));
        mixes.Distinct().Count().ShouldBe(3);

        Auditor[] busy = [Auditor("Health", load: 2), Auditor("Police", load: 2), Auditor("School"), Auditor("Housing")];
        For([Case("Case D")], busy, new HashSet<(Id<AuditCase>, Id<Member>)>()).Single().Pair.ShouldBe((busy[2].Id, busy[3].Id));
    }

    [Fact]
    public void Ten_times_the_usual_size_is_suggested_in_a_moment()
    {
        var auditors = Enumerable.Range(0, 160).Select(i => Auditor(Agencies[i % 5])).ToList();
        var cases = Enumerable.Range(0, 80).Select(i => Case($"Case {i:00}", Agencies[i % 5], Agencies[(i + 1) % 5])).ToList();

        var suggested = For(cases, auditors, new HashSet<(Id<AuditCase>, Id<Member>)>());

        suggested.SelectMany(s => new[] { s.Pair!.Value.First, s.Pair.Value.Second }).Distinct().Count().ShouldBe(160);
    }

    private static (List<CaseToPair>, List<Auditor>, HashSet<(Id<AuditCase>, Id<Member>)>) Some(int seed, int mostCases, int mostAuditors)
    {
        var random = new Random(seed);
        var auditors = Enumerable.Range(0, random.Next(0, mostAuditors + 1)).Select(_ => Auditor(Agencies[random.Next(5)], random.Next(3) == 0 ? 1 : 0)).ToList();
        var cases = Enumerable.Range(0, random.Next(1, mostCases + 1)).Select(i => Case($"Case {i:00}", [.. Agencies.Where(_ => random.Next(3) == 0)])).ToList();
        var conflicts = (from c in cases from a in auditors where random.Next(6) == 0 select (c.Id, a.Id)).ToHashSet();
        return (cases, auditors, conflicts);
    }

    private static IEnumerable<Id<Member>[]> Possible(Id<AuditCase> auditCase, IReadOnlyList<Auditor> auditors, HashSet<(Id<AuditCase>, Id<Member>)> conflicts) =>
        from a in auditors
        from b in auditors
        where a.Id.Value.CompareTo(b.Id.Value) < 0 && a.From != b.From && !conflicts.Contains((auditCase, a.Id)) && !conflicts.Contains((auditCase, b.Id))
        select new[] { a.Id, b.Id };

    // Every way there is, for a few cases and people.
    private static int LeastDifference(List<List<Id<Member>[]>> possible, int from, Dictionary<Id<Member>, int> loads)
    {
        if (from == possible.Count)
            return loads.Count == 0 ? 0 : loads.Values.Max() - loads.Values.Min();

        var least = int.MaxValue;
        foreach (var pair in possible[from])
        {
            foreach (var id in pair)
                loads[id]++;
            least = Math.Min(least, LeastDifference(possible, from + 1, loads));
            foreach (var id in pair)
                loads[id]--;
        }
        return least;
    }

    private static Auditor Auditor(string agency, int load = 0) => new(Id<Member>.New(), agency, new HashSet<string> { agency }, load);

    private static CaseToPair Case(string reference, params string[] agencies) => new(Id<AuditCase>.New(), reference, agencies.ToHashSet());
}
