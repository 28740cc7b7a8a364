using AuditDay.Core.Annotations;

namespace AuditDay.Web.Annotations;

/// <summary>The small changes that an opened mark offers, named together for its editor.</summary>
public sealed record MarkChanges(SetKeyQuestion SetKeyQuestion, AddTag AddTag, RemoveTag RemoveTag, SetNote SetNote, WeighMark Weigh, KeepMark Keep, RemoveAnnotation Remove);
