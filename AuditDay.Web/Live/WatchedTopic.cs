using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Live;

/// <summary>A topic as a browser names it: <c>case/0199…</c>, with the kind of thing it is.</summary>
internal sealed record WatchedTopic(Topic Topic, Id<Audit>? Audit, Id<AuditCase>? Case, Id<AgencyReturn>? Return, Resource Resource)
{
    public static bool TryRead(string? text, out WatchedTopic watched)
    {
        watched = null!;
        if (text?.Split('/') is not [var kind, var idText] || !Guid.TryParseExact(idText, "D", out var id))
            return false;

        watched = kind switch
        {
            "audit" => new(Topic.Of(new Id<Audit>(id)), new(id), null, null, Resource.AuditSetUp),
            "board" => new(Topic.OfBoard(new(id)), new(id), null, null, Resource.Board),
            "stage" => new(Topic.OfStage(new(id)), new(id), null, null, Resource.Stage),
            "case" => new(Topic.Of(new Id<AuditCase>(id)), null, new(id), null, Resource.CaseCard),
            "return" => new(Topic.Of(new Id<AgencyReturn>(id)), null, null, new(id), Resource.ReturnDraft),
            _ => null!,
        };
        return watched is not null;
    }

    public bool IsOpenTo(Standing standing) => Return is null
        ? standing.May(Right.Read, Resource)
        : standing.May(Right.Read, Resource.ReturnDraft) || standing.May(Right.Read, Resource.ReturnSubmitted) || standing.May(Right.Read, Resource.ReturnAccepted);
}
