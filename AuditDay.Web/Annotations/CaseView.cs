using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Annotations;

/// <summary>What the middle of the workspace shows: one return, or one question across the agencies.</summary>
public sealed record CaseView(Id<AgencyReturn>? Return, string? Question)
{
    public static CaseView OfReturn(Id<AgencyReturn> id) => new(id, null);

    public static CaseView OfQuestion(string key) => new(null, key);

    public bool Shows(MarksOfCase.Row mark, CaseToRead.Row auditCase) =>
        Question is { } key ? mark.QuestionKey == key : auditCase.Returns.Any(r => r.Id == Return && r.AgencyId == mark.Agency);
}
