using AuditDay.Core.Access;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using AuditDay.Core.Storage;
using AuditDay.Core.Voting;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>How last year's day came to its end: what the room voted for, and what its auditors said of it.</summary>
internal static class DemoClosing
{
    public static async Task VoteAsync(DemoStage stage, Id<Audit> audit, IReadOnlyList<Member> auditors)
    {
        var facilitator = stage.Member("facilitator@demo.example");
        await using var db = stage.Use<IStore>().Read();
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == audit).OrderBy(t => t.Place).Select(t => t.Id).ToListAsync();
        var recommendations = (await stage.Use<RecommendationsOnStage>().RunAsync(audit, facilitator))!;
        Member[] voters = [.. auditors, stage.Team, facilitator];

        await PlayAsync("What matters most for children?", VotedOn.Themes, [.. themes.Select(t => t.Value)]);
        await PlayAsync("What should be done first?", VotedOn.Recommendations, [.. recommendations.Select(r => r.Id.Value)]);

        async Task PlayAsync(string name, VotedOn on, IReadOnlyList<Guid> options)
        {
            stage.Clock.Pass(TimeSpan.FromMinutes(5));
            var budget = Math.Min(3, options.Count - 1);
            var round = DemoStage.Done(await stage.Use<OpenVoting>().RunAsync(new(Guid.CreateVersion7(), audit, new(name, on, options, budget, false)), facilitator));
            foreach (var (voter, first) in voters.Select((v, i) => (v, i)))
            {
                for (var vote = 0; vote < budget; vote++)
                    DemoStage.Done(await stage.Use<GiveVote>().RunAsync(new(Guid.CreateVersion7(), round, options[(first / 2 + vote) % options.Count]), voter));
            }
            DemoStage.Done(await stage.Use<RevealVotes>().RunAsync(new(round), facilitator));
            DemoStage.Done(await stage.Use<TakeVotesOffStage>().RunAsync(new(round), facilitator));
        }
    }

    public static async Task EvaluateAsync(DemoStage stage, Id<Audit> audit, IReadOnlyList<Member> auditors)
    {
        DemoStage.Done(await stage.Use<MovePhase>().RunAsync(new(audit, Phase.Reflection, Phase.Evaluation), stage.Member("facilitator@demo.example")));
        foreach (var (auditor, i) in auditors.Select((a, i) => (a, i)))
        {
            var answers = EvaluationQuestions.All.Select((q, n) => new EvaluationAnswer(q.Key, 5 - ((i + n) % 3 == 2 ? 1 : 0))).ToList();
            DemoStage.Done(await stage.Use<GiveEvaluation>().RunAsync(new(audit, answers, i == 0 ? "more time for the last case would have helped." : "", LookedAt: true), auditor));
        }
    }
}
