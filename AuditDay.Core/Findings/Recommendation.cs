using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Findings;

/// <summary>What the partnership should do; it keeps its link to the finding or theme behind it.</summary>
public sealed class Recommendation : Entity
{
    public const int Longest = 2_000;

    private Recommendation() { }

    public Id<Recommendation> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<PracticeTheme>? Theme { get; private set; }
    public Id<Finding>? Finding { get; private set; }
    public string Text { get; private set; } = "";
    public RecommendationLevel Level { get; private set; }
    public string Owner { get; private set; } = "";

    /// <summary>Its rank in the room's order, counted from zero.</summary>
    public int Place { get; private set; }
    public string Measure { get; private set; } = "";
    public RecommendationState State { get; private set; }

    /// <summary>Why it was accepted in part or not at all.</summary>
    public string Reason { get; private set; } = "";

    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public RecommendationWords Words => new(Text, Level, Owner, Measure);

    public static Result<Recommendation> Drafted(
        Id<Audit> audit, Id<Finding>? finding, Id<PracticeTheme>? theme, RecommendationWords words, Member by, DateTimeOffset at, int place = 0)
    {
        if (words.Check() is { } no)
            return no;

        var drafted = new Recommendation { Id = Id<Recommendation>.New(), Audit = audit, Finding = finding, Theme = theme, By = by.Id, At = at, Place = place };
        drafted.Say(words.Tidy());
        drafted.Record(new RecommendationDrafted(audit, drafted.Id, finding, theme, words.Level));
        return drafted;
    }

    /// <param name="seen">The version that the writer began with: somebody's newer words are never written over.</param>
    public Result Edit(RecommendationWords words, long seen)
    {
        if (IsRemoved)
            return FindingRefusals.Gone;
        if (words.Check() is { } no)
            return no;
        if (words.Tidy() == Words)
            return Result.Done;
        if (Version != seen)
            return FindingRefusals.Changed;
        if (State > RecommendationState.Agreed)
            return FindingRefusals.AnsweredAlready;

        Say(words.Tidy());
        Record(new RecommendationReworded(Audit, Id, Level));
        return Result.Done;
    }

    public Result Agree()
    {
        if (string.IsNullOrWhiteSpace(Owner))
            return FindingRefusals.NeedsOwner;

        return State > RecommendationState.Agreed ? FindingRefusals.AnsweredAlready : Move(RecommendationState.Agreed, "");
    }

    /// <param name="reason">Needed where it is accepted in part or not at all.</param>
    public Result Respond(RecommendationState answer, string reason)
    {
        if (State == RecommendationState.Drafted || answer <= RecommendationState.Agreed)
            return FindingRefusals.NotAgreedYet;

        return answer != RecommendationState.Accepted && string.IsNullOrWhiteSpace(reason) ? FindingRefusals.ReasonNeeded : Move(answer, reason.Trim());
    }

    public void PlaceAt(int place)
    {
        if (Place == place)
            return;

        Place = place;
        Record(new RecommendationRanked(Audit, Id, place));
    }

    public Result Remove()
    {
        if (IsRemoved)
            return Result.Done;

        IsRemoved = true;
        Record(new RecommendationRemoved(Audit, Id));
        return Result.Done;
    }

    public Result Restore()
    {
        if (!IsRemoved)
            return Result.Done;

        IsRemoved = false;
        Record(new RecommendationRestored(Audit, Id));
        return Result.Done;
    }

    private Result Move(RecommendationState to, string reason)
    {
        if (IsRemoved)
            return FindingRefusals.Gone;
        if (State == to && Reason == reason)
            return Result.Done;

        (State, Reason) = (to, reason);
        Record(new RecommendationMoved(Audit, Id, to));
        return Result.Done;
    }

    private void Say(RecommendationWords words) => (Text, Level, Owner, Measure) = words;
}
