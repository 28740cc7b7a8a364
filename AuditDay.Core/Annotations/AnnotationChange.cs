using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Annotations;

/// <summary>One change that one person made to one annotation: what stood before, so that it can be undone by them.</summary>
public sealed class AnnotationChange : Entity
{
    private AnnotationChange() { }

    public Id<AnnotationChange> Id { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Annotation> Annotation { get; private set; }
    public Id<Member> By { get; private set; }
    public AnnotationState Before { get; private set; } = new(null, [], "", true);
    public bool IsUndone { get; private set; }

    public static AnnotationChange Of(Annotation annotation, AnnotationState before, Member by) => new()
    {
        Id = Id<AnnotationChange>.New(),
        Case = annotation.Case,
        Annotation = annotation.Id,
        By = by.Id,
        Before = before,
    };

    /// <summary>Making a mark is a change from "not there".</summary>
    public static AnnotationChange Making(Annotation annotation, Member by) =>
        Of(annotation, annotation.State with { IsRemoved = true }, by);

    public Result Undo(Annotation annotation)
    {
        IsUndone = true;
        return annotation.PutBack(Before);
    }
}
