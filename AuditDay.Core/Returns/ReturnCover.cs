using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>What a return is and where it stands, for those who may open it or know its state. Null for everybody else.</summary>
public sealed class ReturnCover(IStore store) : IUseCase
{
    /// <param name="SeesAnswers">False for the team before it is submitted: they know its state only.</param>
    /// <param name="Reason">The last comment or reason that went with a step; empty where it is not theirs to read.</param>
    /// <param name="IsOfMyAgency">A checker of the same agency may look and not decide.</param>
    public sealed record Row(
        Id<AgencyReturn> Id, Id<Audit> Audit, string Slug, string AuditTitle, AuditState AuditState, Phase Phase, string Case, string Agency,
        string ToolTitle, Id<AuditTools.AuditTool> Tool, ReturnState State, string Reason, DateOnly DueOn, DateTimeOffset? SubmittedAt,
        DateTimeOffset? AcceptedAt, DateTimeOffset? ConfirmedAt, int Submission, bool IsLate, ReturnRole Role, bool SeesAnswers,
        bool IsLead, bool IsAuthor, bool IsOfMyAgency, ExtensionRow? Extension);

    public sealed record ExtensionRow(Id<ExtensionRequest> Id, DateOnly Until, string Reason, ExtensionState State, string Words);

    public async Task<Row?> RunAsync(Id<AgencyReturn> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, id, ct) is not { } standing || await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } found)
            return null;

        var sees = standing.May(Right.Read, found.Resource);
        if (!sees && !standing.May(Right.Update, Resource.ReturnDraft))
            return null;

        var role = standing.May(Right.Create, Resource.ReturnDraft) ? ReturnRole.Writer : standing.May(Right.Update, Resource.ReturnSubmitted) ? ReturnRole.Checker : ReturnRole.Reader;
        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == found.Audit, ct);
        var reference = await db.Cases.Where(c => c.Id == found.Case).Select(c => c.Reference).SingleAsync(ct);
        var title = await db.AuditTools.Where(t => t.Id == found.Tool).Select(t => t.Title).SingleAsync(ct);
        var extension = role == ReturnRole.Reader ? null : await db.ExtensionRequests.AsNoTracking().Where(e => e.Return == id)
            .OrderByDescending(e => e.Id).Select(e => new ExtensionRow(e.Id, e.Until, e.Reason, e.State, e.Words)).FirstOrDefaultAsync(ct);
        return new Row(
            id, found.Audit, audit.Slug, audit.Title, audit.State, audit.Phase, reference, found.WrittenAs, title, found.Tool, found.State,
            MayReadReason(role, found.State) ? found.Reason : "", found.DueOn, found.SubmittedAt, found.AcceptedAt, found.ConfirmedAt, found.Submission,
            found.IsLate, role, sees, by.Is(MemberRoles.AgencyLead), by.Is(MemberRoles.ReturnAuthor), by.Agency == found.Agency, extension);
    }

    // What a lead writes to an author while the return is not submitted stays in the agency; why there was no involvement is read like an answer.
    private static bool MayReadReason(ReturnRole role, ReturnState state) => role switch
    {
        ReturnRole.Writer => true,
        ReturnRole.Checker => state is not (ReturnState.InProgress or ReturnState.ReadyForSignOff),
        _ => state is ReturnState.NoInvolvement or ReturnState.NotReceived,
    };
}
