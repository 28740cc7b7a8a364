using AuditDay.Core.Voting;

namespace AuditDay.Web.Voting;

/// <summary>A count in words.</summary>
internal static class VoteWords
{
    public static string Counted(Tally tally)
    {
        var people = tally.People == 1 ? "1 person gave" : $"{tally.People} people gave";
        var votes = tally.Votes == 1 ? "1 vote" : $"{tally.Votes} votes";
        var proxy = tally.PeopleByProxy == 1 ? "1 person by proxy" : $"{tally.PeopleByProxy} people by proxy";
        return tally.PeopleByProxy == 0 ? $"{people} {votes}" : $"{people} {votes} ({proxy})";
    }

    /// <summary>What one line of a ballot is.</summary>
    public static string What(VotedOn on) => on switch
    {
        VotedOn.Themes => "Theme",
        VotedOn.Cards => "Card",
        _ => "Recommendation",
    };

    public static string Share(Tally.Line line, Tally tally)
    {
        var most = tally.Lines.Select(l => l.Votes).DefaultIfEmpty().Max();
        return FormattableString.Invariant($"{(most == 0 ? 0 : 100.0 * line.Votes / most):0}%");
    }
}
