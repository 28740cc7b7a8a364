using AuditDay.Core.Annotations;

namespace AuditDay.Web.Annotations;

/// <summary>What a question's row offers, named together for it.</summary>
public sealed record QuestionChanges(RewordQuestion Reword, PutQuestion Put, MoveQuestion Move, RemoveQuestion Remove, RestoreQuestion Restore);

/// <summary>What the parking place offers, named together for it.</summary>
public sealed record ParkingChanges(ParkLine Park, SettleParkedLine Settle, RemoveParkedLine Remove);
