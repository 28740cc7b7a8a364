using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Annotations;

/// <summary>Where an annotation belongs.</summary>
public sealed record AnnotationPlace(Id<Audit> Audit, Id<AuditCase> Case, Id<Agency> Agency, Id<Annotation> Annotation);

public sealed record AnnotationMarked(AnnotationPlace Place, KeyQuestion? KeyQuestion) : CountedFact(Place)
{
    public override MarkCell? Entered => Cell(KeyQuestion);
}

public sealed record AnnotationKeyQuestionSet(AnnotationPlace Place, KeyQuestion? From, KeyQuestion? To) : CountedFact(Place)
{
    public override MarkCell? Left => Cell(From);
    public override MarkCell? Entered => Cell(To);
}

public sealed record AnnotationRemoved(AnnotationPlace Place, KeyQuestion? KeyQuestion) : CountedFact(Place)
{
    public override MarkCell? Left => Cell(KeyQuestion);
}

public sealed record AnnotationRestored(AnnotationPlace Place, KeyQuestion? KeyQuestion) : CountedFact(Place)
{
    public override MarkCell? Entered => Cell(KeyQuestion);
}

public sealed record AnnotationTagsChanged(AnnotationPlace Place, int Count) : AnnotationFact(Place);

public sealed record AnnotationNoted(AnnotationPlace Place, int Length) : AnnotationFact(Place);

/// <summary>Its agency wrote a new version, and it moved there or waits to be checked.</summary>
public sealed record AnnotationCarried(AnnotationPlace Place, bool NeedsChecking) : AnnotationFact(Place);

/// <summary>The other of the pair said how they see it.</summary>
public sealed record AnnotationWeighed(AnnotationPlace Place, MarkOpinion? Opinion) : AnnotationFact(Place);

/// <summary>A fact that the pair of the case see.</summary>
public abstract record AnnotationFact(AnnotationPlace Place) : Fact
{
    public override Id<Audit>? InAudit => Place.Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Place.Case)];
}

/// <summary>A fact that also moves the board's counts of marks.</summary>
public abstract record CountedFact(AnnotationPlace Place) : AnnotationFact(Place)
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Place.Case), Topic.OfBoard(Place.Audit)];

    [System.Text.Json.Serialization.JsonIgnore]
    public virtual MarkCell? Left => null;

    [System.Text.Json.Serialization.JsonIgnore]
    public virtual MarkCell? Entered => null;

    protected MarkCell Cell(KeyQuestion? keyQuestion) => new(Place.Case, Place.Agency, keyQuestion);
}
