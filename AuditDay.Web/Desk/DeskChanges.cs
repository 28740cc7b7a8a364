using AuditDay.Core.Desk;
using AuditDay.Core.Programme;

namespace AuditDay.Web.Desk;

/// <summary>All that is done at the desk, so that its parts ask for one thing.</summary>
public sealed record DeskChanges(
    MovePhase MovePhase, EndFirstRead EndFirstRead, SetTimer SetTimer, ExtendTimer ExtendTimer, StopTimer StopTimer, CallForAttention Call, TakeDownCall TakeDown,
    ShiftAgenda ShiftAgenda, UndoAgendaShift UndoShift, NameFacilitator Name, RemoveFacilitator Remove);
