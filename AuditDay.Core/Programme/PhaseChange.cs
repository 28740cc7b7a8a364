namespace AuditDay.Core.Programme;

/// <summary>What moving the day from one phase to another opens and closes, from the table of phases.</summary>
public sealed record PhaseChange(Phase From, Phase To, IReadOnlyList<Work> Opens, IReadOnlyList<Work> Closes)
{
    public static PhaseChange Between(Phase from, Phase to)
    {
        var (now, then) = (DayPhases.OpenIn(from).ToList(), DayPhases.OpenIn(to).ToList());
        return new(from, to, [.. then.Except(now)], [.. now.Except(then)]);
    }

    /// <summary>"discussion notes, findings"; "nothing" where it is nothing.</summary>
    public static string InWords(IEnumerable<Work> works)
    {
        var names = works.Select(ProgrammeRefusals.Name).ToList();
        return names.Count == 0 ? "nothing" : string.Join(", ", names);
    }
}
