using AuditDay.Core.Kernel;
using MessagePack;

namespace AuditDay.Web.Live;

/// <summary>The hub's answer to a mark: its id, or why there is none.</summary>
[MessagePackObject]
public sealed record MarkAnswer(
    [property: Key("annotationId")] Guid? AnnotationId,
    [property: Key("refusal")] RefusalAnswer? Refusal);

[MessagePackObject]
public sealed record RefusalAnswer([property: Key("code")] string Code, [property: Key("sentence")] string Sentence)
{
    public static RefusalAnswer? Of(Refusal? refusal) => refusal is null ? null : new(refusal.Code, refusal.Sentence);
}
