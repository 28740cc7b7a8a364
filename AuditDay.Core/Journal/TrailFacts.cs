using System.Text.Json.Serialization;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Journal;

/// <summary>Somebody opened a case: the workspace of its pair, or its page for those who run the day.</summary>
public sealed record CaseOpened(Id<Audit>? Audit, Id<AuditCase> Case) : TrailFact(Audit);

public sealed record CaseFeedbackOpened(Id<Audit>? Audit, Id<AuditCase> Case) : TrailFact(Audit);

public sealed record ReturnOpened(Id<Audit>? Audit, Id<AgencyReturn> Return) : TrailFact(Audit);

/// <summary>A file left the system with somebody. Stored before the file is handed out.</summary>
/// <param name="Return">Where it is the file of one return.</param>
public sealed record Exported(Id<Audit>? Audit, ExportKind What, ExportFormat As, Id<AgencyReturn>? Return) : TrailFact(Audit);

/// <summary>Somebody who is signed in asked for something that exists and is not theirs, and was told that it is not there.</summary>
public sealed record AddressRefused(Id<Audit>? Audit, RefusedPlace Place, Id<AuditCase>? Case, Id<AgencyReturn>? Return) : TrailFact(Audit);

/// <summary>Somebody tried to do what is not theirs to do.</summary>
public sealed record ActRefused(Act Act) : TrailFact((Id<Audit>?)null);

/// <summary>From here on entries are sealed one over the other; those before were written by a release that did not seal.</summary>
/// <param name="UpTo">The last of the older ones.</param>
public sealed record JournalSealed(long UpTo) : TrailFact((Id<Audit>?)null);

/// <summary>What people looked at, took with them, or were refused. It changes nothing, so no screen reads again for it.</summary>
public abstract record TrailFact([property: JsonIgnore] Id<Audit>? InJournalOf) : PartnershipFact
{
    public override Id<Audit>? InAudit => InJournalOf;
}

public enum RefusedPlace { Partnership, Audit, Case, Return }

public enum ExportKind { Report, Annex, Briefing, ActionPlan, Archive, Return, WordFile, AuditTool, Calendar, Journal }

public enum ExportFormat { Docx, Pdf, Html, Markdown, Xlsx, Csv, Json, Calendar }
