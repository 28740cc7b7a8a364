using AuditDay.Core.Access;
using AuditDay.Web.Voting;

namespace AuditDay.Web.Live;

/// <summary>Votes. They outlive a lost circuit, and the operation's id makes each count once.</summary>
internal sealed partial class DayHub
{
    /// <param name="voterId">For whom, where it is not one's own vote.</param>
    [Asks(Right.Vote, Resource.Board)]
    public async Task<VoteAnswer> Vote(Guid operationId, Guid roundId, Guid optionId, Guid? voterId) =>
        await votes.GiveAsync(operationId, roundId, optionId, voterId, await MeAsync());

    /// <inheritdoc cref="Vote"/>
    [Asks(Right.Vote, Resource.Board)]
    public async Task<VoteAnswer> TakeBackVote(Guid operationId, Guid roundId, Guid optionId, Guid? voterId) =>
        await votes.TakeBackAsync(operationId, roundId, optionId, voterId, await MeAsync());
}
