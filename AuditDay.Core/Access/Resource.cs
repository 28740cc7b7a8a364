namespace AuditDay.Core.Access;

/// <summary>The rows of the access matrix. What has states that change who may read it has a row for each.</summary>
public enum Resource
{
    PeopleAndAgencies,
    AuditSetUp,
    Phases,
    Facilitators,
    CaseCard,
    ReturnDraft,
    ReturnSubmitted,
    ReturnAccepted,
    Preparation,
    SharedLines,
    PairWork,
    MarkCounts,
    QuestionsToAsk,
    DiscussionNotes,
    CaseFeedback,
    GroupReflection,
    Findings,
    ModeratedGrade,
    FeedbackReleased,
    ImmediateConcern,
    Board,
    Stage,
    Presence,
    Evaluation,
    ReportDraft,
    ReportPublished,
    BriefingUse,
    Journal,
}
