using AuditDay.Core.Notes;

namespace AuditDay.Web.Notes;

/// <summary>The small changes that a list of marked passages offers, named together.</summary>
public sealed record PassageChanges(SetPassageKeyQuestion SetKeyQuestion, RemovePassage Remove, UndoPassageChange Undo);
