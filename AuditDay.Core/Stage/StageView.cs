using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Stage;

/// <summary>What the facilitator has chosen for the stage of an audit. Until they choose, it shows the themes.</summary>
public sealed class StageView : Entity
{
    private StageView() { }

    public Id<StageView> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public StageShows Shows { get; private set; }

    /// <summary>The one in hand, where a key question is shown.</summary>
    public KeyQuestion? KeyQuestion { get; private set; }

    /// <summary>A pair's own, where that is shown.</summary>
    public Id<DiscussionQuestion>? Question { get; private set; }

    /// <summary>Every stage is dark, whatever it would show.</summary>
    public bool IsBlack { get; private set; }

    public static StageView Of(Id<Audit> audit) => new() { Id = Id<StageView>.New(), Audit = audit };

    /// <summary>Showing something lifts the dark: it was chosen to be seen.</summary>
    public void Show(StageShows shows, KeyQuestion? keyQuestion, Id<DiscussionQuestion>? pairQuestion = null)
    {
        var question = shows == StageShows.KeyQuestion ? keyQuestion ?? AuditTools.KeyQuestion.WorkedWell : (KeyQuestion?)null;
        if ((shows, question, pairQuestion, false) == (Shows, KeyQuestion, Question, IsBlack))
            return;

        (Shows, KeyQuestion, Question, IsBlack) = (shows, question, pairQuestion, false);
        Record(new StageShown(Audit, shows, question) { Question = pairQuestion });
    }

    public void BlackOut(bool isBlack)
    {
        if (isBlack == IsBlack)
            return;

        IsBlack = isBlack;
        Record(new StageDarkened(Audit, isBlack));
    }
}
