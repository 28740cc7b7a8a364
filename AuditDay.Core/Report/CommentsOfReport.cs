using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>What readers of the draft said to its writers, the oldest first. Null once it is published, and for those who do not read the draft.</summary>
public sealed class CommentsOfReport(IStore store) : IUseCase
{
    public sealed record Row(bool MayComment, bool MaySettle, IReadOnlyList<CommentRow> Comments);

    public sealed record CommentRow(Id<ReportComment> Id, ReportPart Part, string Text, string By, DateTimeOffset At, bool IsSettled);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { State: < AuditState.Published } standing || !standing.May(Right.Read, Resource.ReportComments))
            return null;

        return new Row(
            standing.May(Right.Create, Resource.ReportComments), standing.May(Right.Update, Resource.ReportComments),
            await db.ReportComments.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Id)
                .Join(db.Members, c => c.By, m => m.Id, (c, m) => new CommentRow(c.Id, c.Part, c.Text, m.Name, c.At, c.IsSettled)).ToListAsync(ct));
    }
}
