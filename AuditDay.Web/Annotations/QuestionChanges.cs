using AuditDay.Core.Annotations;

namespace AuditDay.Web.Annotations;

/// <summary>What a question's row offers, named together for it.</summary>
public sealed record QuestionChanges(RewordQuestion Reword, PutQuestion Put, MoveQuestion Move, RemoveQuestion Remove, RestoreQuestion Restore);
