using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Access;

/// <summary>As what one member stands before one audit, case or return, at this moment. Read afresh for every operation.</summary>
public sealed record Standing(Id<Audit> Audit, Id<AuditCase>? Case, AuditState State, Phase Phase, IReadOnlySet<Hat> Hats)
{
    /// <summary>A pair read this case for themselves first, and have not yet shown each other what they marked.</summary>
    public bool IsFirstRead { get; init; }

    /// <summary>Whether what somebody marked or drafted is still theirs alone, and not before this one of the pair.</summary>
    public bool Hides(Id<Member> author, Member by) => IsFirstRead && author != by.Id;

    public bool Wears(Hat hat) => Hats.Contains(hat);

    public bool May(Right right, Resource resource) =>
        Hats.Any(hat => Matrix.Of(hat, resource).HasFlag(right) && !TooEarlyFor(hat, resource));

    /// <summary>Before the return of one agency of the case: "manager" and "practitioner" count for their own only.</summary>
    public Standing BeforeReturnOf(bool ownAgency) =>
        ownAgency ? this : this with { Hats = Hats.Where(h => h is not (Hat.Manager or Hat.Practitioner)).ToHashSet() };

    /// <summary>Null where it is allowed; outside, "not yours" and "not there" are one answer.</summary>
    public Refusal? Denies(Right right, Resource resource) => May(right, resource) ? null : Refusal.NotFound;

    /// <summary>As <see cref="Denies(Right, Resource)"/>, and the day must stand where this work is open.</summary>
    public Refusal? Denies(Right right, Resource resource, Work work) => Denies(right, resource) ?? WhyClosed(work);

    /// <summary>Null where the work is open to them. While the report is written, those who draft it go on; the others only release their feedback.</summary>
    public Refusal? WhyClosed(Work work) =>
        State == AuditState.Reporting && work != Work.FeedbackRelease && !Wears(Hat.Team) && !Wears(Hat.Facilitator)
            ? ProgrammeRefusals.DayNotOpen
            : DayPhases.Closes(work, State, Phase);

    // Practitioners see the board from the first discussion on; pairs see their packs once they are released.
    private bool TooEarlyFor(Hat hat, Resource resource) => (hat, resource) switch
    {
        (Hat.Practitioner, Resource.Board) => State < AuditState.Live || (State == AuditState.Live && Phase < Phase.Discussion),
        (Hat.Pair, _) => State < AuditState.Ready,
        _ => false,
    };
}
