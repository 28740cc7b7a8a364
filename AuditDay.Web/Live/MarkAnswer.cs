using AuditDay.Core.Kernel;
using MessagePack;

namespace AuditDay.Web.Live;

/// <summary>The hub's answer to a mark: its id, or why there is none.</summary>
[MessagePackObject(keyAsPropertyName: true)]
public sealed record MarkAnswer(Guid? AnnotationId, RefusalAnswer? Refusal);

[MessagePackObject(keyAsPropertyName: true)]
public sealed record RefusalAnswer(string Code, string Sentence)
{
    public static RefusalAnswer? Of(Refusal? refusal) => refusal is null ? null : new(refusal.Code, refusal.Sentence);
}
