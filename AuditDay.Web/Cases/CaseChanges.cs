using AuditDay.Core.Cases;

namespace AuditDay.Web.Cases;

/// <summary>What the team may do to the cases of an audit.</summary>
public sealed record CaseChanges(ChooseCase Choose, ChangeCase Change, NameAgencies Name, RemoveCase Remove);
