using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>The questions of a case in the order of asking: drafts for its pair, those to ask for everybody who may see them.</summary>
public sealed class QuestionsOfCase(IStore store) : IUseCase
{
    public sealed record Row(Id<DiscussionQuestion> Id, string Text, QuestionState State, string Answer, Id<Annotation>? From, bool IsMine)
    {
        /// <summary>To the stage; who runs the day has not yet, or has, put it up.</summary>
        public bool IsOffered { get; init; }

        public bool IsOnStage { get; init; }
    }

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.QuestionsToAsk))
            return null;

        var seesDrafts = standing.May(Right.Read, Resource.PairWork);
        return await db.Questions.AsNoTracking()
            .Where(q => q.Case == auditCase && !q.IsRemoved && (seesDrafts || q.State != QuestionState.Draft)).SeenBy(standing, by)
            .OrderBy(q => q.Place).ThenBy(q => q.Id)
            .Select(q => new Row(q.Id, q.Text, q.State, seesDrafts ? q.Answer : "", seesDrafts ? q.From : null, q.By == by.Id)
            {
                IsOffered = q.IsOffered,
                IsOnStage = q.IsOffered && db.StageViews.Any(v => v.Audit == q.Audit && v.Question == q.Id),
            })
            .ToListAsync(ct);
    }
}
