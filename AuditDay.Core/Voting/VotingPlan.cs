using AuditDay.Core.Kernel;

namespace AuditDay.Core.Voting;

/// <summary>What the facilitator decides before a round opens.</summary>
/// <param name="Name">What is asked: "What matters most for children?"</param>
/// <param name="Options">Ids of themes or cards. They are settled when the round opens, so that everybody has the same ballot.</param>
/// <param name="Budget">How many votes each person has.</param>
/// <param name="MayStack">Whether one person may give several of their votes to the same one.</param>
public sealed record VotingPlan(string Name, VotedOn On, IReadOnlyList<Guid> Options, int Budget, bool MayStack)
{
    public const int LongestName = 80;
    public const int MostVotes = 20;
    public const int MostOptions = 100;

    internal Refusal? WhyNot()
    {
        if (string.IsNullOrWhiteSpace(Name))
            return VotingRefusals.NeedsName;
        if (Name.Trim().Length > LongestName)
            return VotingRefusals.NameTooLong;
        if (Budget is < 1 or > MostVotes)
            return VotingRefusals.BudgetNotRight;
        if (Options.Distinct().Count() < 2)
            return VotingRefusals.NeedsTwo;
        if (Options.Count > MostOptions)
            return VotingRefusals.TooManyOptions;

        return !MayStack && Budget > Options.Distinct().Count() ? VotingRefusals.BudgetTooLarge(Options.Distinct().Count()) : null;
    }
}
