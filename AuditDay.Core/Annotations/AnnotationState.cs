using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Annotations;

/// <summary>All of an annotation that people change. Two of them tell what a change did, and how to take it back.</summary>
public sealed record AnnotationState(KeyQuestion? KeyQuestion, IReadOnlyList<string> Tags, string Note, bool IsRemoved)
{
    public bool Equals(AnnotationState? other) =>
        other is not null && KeyQuestion == other.KeyQuestion && Note == other.Note && IsRemoved == other.IsRemoved && Tags.SequenceEqual(other.Tags);

    public override int GetHashCode() => HashCode.Combine(KeyQuestion, Tags.Count, Note, IsRemoved);
}
