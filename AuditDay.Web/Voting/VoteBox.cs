using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Voting;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Voting;

/// <summary>Takes in what the hub hears of votes, and answers in its words.</summary>
internal sealed class VoteBox(GiveVote give, TakeBackVote takeBack)
{
    public Task<VoteAnswer> GiveAsync(Guid operation, Guid round, Guid option, Guid? voter, Member by) =>
        AnswerAsync(give.RunAsync(CommandOf(operation, round, option, voter), by));

    public Task<VoteAnswer> TakeBackAsync(Guid operation, Guid round, Guid option, Guid? voter, Member by) =>
        AnswerAsync(takeBack.RunAsync(CommandOf(operation, round, option, voter), by));

    private static VoteCommand CommandOf(Guid operation, Guid round, Guid option, Guid? voter) =>
        new(operation, new(round), option, voter is { } id ? new Id<Member>(id) : null);

    private static async Task<VoteAnswer> AnswerAsync(Task<Result<int>> voting)
    {
        var voted = await voting;
        return voted.Refusal == Refusal.NotFound
            ? throw new HubException("not-found")
            : new VoteAnswer(voted.IsDone ? voted.Value : null, RefusalAnswer.Of(voted.Refusal));
    }
}
