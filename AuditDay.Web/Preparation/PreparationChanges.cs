using AuditDay.Core.Preparation;

namespace AuditDay.Web.Preparation;

/// <summary>What a practitioner does to their own preparation.</summary>
public sealed record PreparationChanges(WritePreparation Write, ShareLine Share, TakeBackLine TakeBack);
