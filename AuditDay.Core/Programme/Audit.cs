using AuditDay.Core.AuditTools;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

/// <summary>One thematic multi-agency audit, from planning to closed action plan.</summary>
public sealed class Audit : Entity
{
    private Audit() { }

    public Id<Audit> Id { get; private set; }

    /// <summary>Its name in page addresses: <c>2026-neglect</c>.</summary>
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Theme { get; private set; } = "";
    public AuditReason Reason { get; private set; } = new(ReasonKind.BusinessPlanPriority, "");
    public bool JointWithAdultsBoard { get; private set; }
    public string TermsOfReference { get; private set; } = "";
    public DateOnly? Day { get; private set; }
    public IReadOnlyList<AgendaItem> Agenda { get; private set; } = [];

    /// <summary>What was shifted on the day, the newest last; the agenda has it in already.</summary>
    public IReadOnlyList<AgendaShift> AgendaShifts { get; private set; } = [];

    public IReadOnlyList<string> GroundRules { get; private set; } = [];
    public Id<AuditTool>? Tool { get; private set; }

    /// <summary>The earlier audit that this one repeats, to see what became of it.</summary>
    public Id<Audit>? ReauditOf { get; private set; }

    public AuditState State { get; private set; }
    public Phase Phase { get; private set; }
    public DateOnly? PublishedOn { get; private set; }

    public static Result<Audit> Planned(AuditPlan plan)
    {
        if (plan.WhyNot() is { } no)
            return no;

        var audit = new Audit { Id = Id<Audit>.New(), ReauditOf = plan.ReauditOf };
        audit.Take(plan);
        audit.Record(new AuditPlanned(audit.Id));
        return audit;
    }

    /// <summary>What was planned changes until the packs are released; its address only until the agencies have it.</summary>
    public Result Edit(AuditPlan plan)
    {
        if (State > AuditState.Collecting)
            return ProgrammeRefusals.PlanSettled;
        if (State > AuditState.Planning && plan.Slug != Slug)
            return ProgrammeRefusals.SlugIsOut;
        if (plan.WhyNot() is { } no)
            return no;

        Take(plan);
        Record(new AuditEdited(Id));
        return Result.Done;
    }

    public AuditPlan ToPlan() =>
        new(Slug, Title, Theme, Reason, JointWithAdultsBoard, TermsOfReference, Day, Agenda, GroundRules) { ReauditOf = ReauditOf };

    /// <summary>Agencies answer this published version from now on.</summary>
    public Result Use(AuditTool tool)
    {
        if (!tool.IsPublished)
            return AuditToolRefusals.NotPublished;
        if (State > AuditState.Collecting)
            return ProgrammeRefusals.StateNotNext;

        Tool = tool.Id;
        Record(new AuditToolChosen(Id, tool.Id));
        return Result.Done;
    }

    /// <summary>One step on, or one step back with a reason.</summary>
    /// <param name="today">The date of the place, kept as the day of publication.</param>
    public Result MoveTo(AuditState next, DateOnly today, string reason = "")
    {
        if (next == State)
            return Result.Done;
        if (next != State + 1 && next != State - 1)
            return ProgrammeRefusals.StateNotNext;
        if (next < State && string.IsNullOrWhiteSpace(reason))
            return ProgrammeRefusals.ReasonNeeded;
        if (next == AuditState.Collecting && Tool is null)
            return AuditToolRefusals.NotPublished;

        if (next == AuditState.Published)
            PublishedOn = today;
        State = next;
        Record(new AuditMoved(Id, next));
        return Result.Done;
    }

    /// <param name="from">Where the mover saw the day stand: two people pressing at once move it once.</param>
    /// <param name="to">Any phase, forward or back.</param>
    public Result MovePhase(Phase from, Phase to)
    {
        if (State != AuditState.Live)
            return ProgrammeRefusals.DayNotOpen;
        if (from != Phase)
            return ProgrammeRefusals.PhaseMovedAlready;
        if (to == Phase)
            return Result.Done;

        Phase = to;
        Record(new PhaseMoved(Id, from, to));
        return Result.Done;
    }

    /// <param name="seen">The agenda that the one who shifts it was shown.</param>
    public Result ShiftAgenda(int line, int minutes, IReadOnlyList<AgendaItem> seen)
    {
        if (State is not (AuditState.Ready or AuditState.Live))
            return ProgrammeRefusals.AgendaNotOnTheDay;
        if (!seen.SequenceEqual(Agenda))
            return ProgrammeRefusals.AgendaMoved;
        if (line < 0 || line >= Agenda.Count || minutes == 0)
            return Result.Done;

        var shift = new AgendaShift(line, minutes);
        if (!Agenda.Fits(shift))
            return ProgrammeRefusals.AgendaDoesNotFit;

        (Agenda, AgendaShifts) = (Agenda.Shifted(shift), [.. AgendaShifts, shift]);
        Record(new AgendaShifted(Id, line, minutes));
        return Result.Done;
    }

    public Result UndoAgendaShift(IReadOnlyList<AgendaItem> seen)
    {
        if (!seen.SequenceEqual(Agenda))
            return ProgrammeRefusals.AgendaMoved;
        if (AgendaShifts is not [.., var last])
            return Result.Done;

        (Agenda, AgendaShifts) = (Agenda.Shifted(last with { Minutes = -last.Minutes }), [.. AgendaShifts.SkipLast(1)]);
        Record(new AgendaShifted(Id, last.Line, -last.Minutes));
        return Result.Done;
    }

    /// <summary>Nothing changes here; that a file left the house is kept.</summary>
    public Result TakeAway(TakenAway what, FileFormat format)
    {
        Record(new FileTakenAway(Id, what, format));
        return Result.Done;
    }

    private void Take(AuditPlan plan)
    {
        Slug = plan.Slug;
        Title = plan.Title.Trim();
        Theme = plan.Theme.Trim();
        Reason = plan.Reason with { Text = plan.Reason.Text.Trim() };
        JointWithAdultsBoard = plan.JointWithAdultsBoard;
        TermsOfReference = plan.TermsOfReference;
        Day = plan.Day;
        // In the order of time, as "what follows" means that on the day.
        AgendaItem[] agenda = [.. plan.Agenda.OrderBy(a => a.Start)];
        if (!agenda.SequenceEqual(Agenda))
            (Agenda, AgendaShifts) = (agenda, []);
        GroundRules = plan.GroundRules;
    }
}
