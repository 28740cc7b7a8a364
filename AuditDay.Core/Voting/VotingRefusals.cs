using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Voting;

public static class VotingRefusals
{
    public static readonly Refusal NeedsName = new("voting.needs-name", "Say what the vote is about, such as “What matters most for children?”.");
    public static readonly Refusal NameTooLong =
        new("voting.name-too-long", $"Up to {VotingPlan.LongestName} characters can be read from the back of the room. Say it shorter.");
    public static readonly Refusal BudgetNotRight =
        new("voting.budget-not-right", $"Give each person between 1 and {VotingPlan.MostVotes} votes. Three is a good number for up to ten themes.");
    public static readonly Refusal NeedsTwo = new("voting.needs-two", "Choose at least two to vote on.");
    public static readonly Refusal TooManyOptions =
        new("voting.too-many-options", $"Nobody can weigh more than {VotingPlan.MostOptions}. Choose fewer: gather cards into themes first, or vote on one theme's cards.");
    public static readonly Refusal OptionGone =
        new("voting.option-gone", "Something that you chose has just been taken off the board. The list below is up to date: look at it again, then open the vote.");
    public static readonly Refusal NotOnRecommendations =
        new("voting.not-on-recommendations", "Only a vote on recommendations whose numbers are shown can put them in order.");
    public static readonly Refusal NotOnBallot =
        new("voting.not-on-ballot", "This is not on the ballot of this vote. The list on this page is up to date: choose from it.");
    public static readonly Refusal OptionLeft =
        new("voting.option-left", "This is no longer on the board, so it takes no more votes. One that you gave it you can take back.");
    public static readonly Refusal GivenAlready =
        new("voting.given-already", "You have given this one a vote already. In this round each can have one of yours.");
    public static readonly Refusal NothingToTakeBack =
        new("voting.nothing-to-take-back", "There is no vote of yours here to take back. The list on this page is up to date.");
    public static readonly Refusal HasVoted =
        new("voting.has-voted", "This person has a ballot in hand already: they vote themselves, or someone else votes for them. Ask them.");

    public static Refusal OneAtATime(string open) => new(
        "voting.one-at-a-time", $"“{open}” is still open. Close it first, so that nobody is unsure what they are voting on.");

    public static Refusal NoneLeft(int budget) => new(
        "voting.none-left", budget == 1 ? "Your vote is given. Take it back first if you want to give it to this one." : $"All {budget} of your votes are given. Take one back first if you want to give it to this one.");

    public static Refusal BudgetTooLarge(int options) => new(
        "voting.budget-too-large", $"There are {options} to vote on, and each can have one vote of a person. Give fewer votes, or allow several for the same one.");

    public static Refusal RoundClosed(string name) => new(
        "voting.round-closed", $"“{name}” closed a moment ago, so this was not counted. Every vote that you had given before counts.");

    public static Refusal PhaseClosed(string name, Phase now) => new(
        "voting.phase-closed",
        $"Voting on “{name}” has closed: the day is in {ProgrammeRefusals.Name(now)} now. Every vote that you had given before counts. Ask the facilitator if you need it open.");
}
