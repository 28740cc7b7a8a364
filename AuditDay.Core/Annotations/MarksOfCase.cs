using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>The marks of a case, for its pair alone; each of the two has their own only while they read for themselves first. Null for anybody else.</summary>
public sealed class MarksOfCase(IStore store) : IUseCase
{
    public sealed record Row(
        Id<Annotation> Id, Id<Answer> Answer, Id<Agency> Agency, string QuestionKey, int Start, int End, string Quote,
        KeyQuestion? KeyQuestion, IReadOnlyList<string> Tags, string Note, bool IsMine, string Who, DateTimeOffset At, bool IsOnBoard)
    {
        /// <summary>Of whoever of the pair did not mark it.</summary>
        public MarkOpinion? Opinion { get; init; }

        public string OpinionWhy { get; init; } = "";
        public bool NeedsChecking { get; init; }

        /// <summary>What was marked, where the agency has since changed the words a little.</summary>
        public string EarlierQuote { get; init; } = "";
    }

    /// <param name="only">Where some have moved, those are read and no others; removed ones are then missing from the answer.</param>
    public async Task<IReadOnlyList<Row>?> RunAsync(
        Id<AuditCase> auditCase, Member by, IReadOnlyCollection<Id<Annotation>>? only = null, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.PairWork))
            return null;

        var marks = db.Annotations.AsNoTracking().Where(a => a.Case == auditCase && !a.IsRemoved).SeenBy(standing, by);
        if (only is not null)
            marks = marks.Where(a => only.Contains(a.Id));

        return await marks.Join(db.Members, a => a.By, m => m.Id, (a, m) => new Row(
                a.Id, a.Answer, a.Agency, a.QuestionKey, a.Start, a.End, a.Quote,
                a.KeyQuestion, a.Tags, a.Note, a.By == by.Id, m.Name, a.At,
                db.Cards.Any(c => c.From == a.Id && !c.IsRemoved))
        {
            Opinion = a.Opinion,
            OpinionWhy = a.OpinionWhy,
            NeedsChecking = a.NeedsChecking,
            EarlierQuote = a.EarlierQuote,
        })
            .ToListAsync(ct);
    }
}
