namespace AuditDay.Core.Findings;

/// <summary>One thing on which a finding rests, as much of it as its reader may see.</summary>
/// <param name="Where">"School, 5.2"; for whoever may not read it, no more than what it is.</param>
/// <param name="Words">Empty where they are not for this reader.</param>
/// <param name="Href">Where it can be read; null where there is no such place for this reader.</param>
public sealed record EvidenceRow(EvidenceLink Link, string Where, string Words, string? Href);
