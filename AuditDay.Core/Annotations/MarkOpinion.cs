namespace AuditDay.Core.Annotations;

/// <summary>How one of a pair sees a mark of the other.</summary>
public enum MarkOpinion
{
    Agrees,
    SeesDifferently,
}
