using AuditDay.Core.Stage;

namespace AuditDay.Web.Stage;

/// <summary>All that the desk does with the stage.</summary>
public sealed record StageChanges(ShowOnStage Show, ShowQuestionOnStage ShowQuestion, BlackOutStage BlackOut, InviteStage Invite, DismissStage Dismiss);
