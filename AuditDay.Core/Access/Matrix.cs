using System.Collections.Frozen;
using static AuditDay.Core.Access.Hat;
using static AuditDay.Core.Access.Right;

namespace AuditDay.Core.Access;

/// <summary>Who may do what: the one place where it is written. What is not here is denied.</summary>
public static class Matrix
{
    private const Right Crud = Create | Read | Update | Delete;

    private static readonly FrozenDictionary<(Resource, Hat), Right> Cells = new Dictionary<(Resource, Hat), Right>
    {
        [(Resource.PeopleAndAgencies, Team)] = Crud,

        [(Resource.AuditSetUp, Team)] = Crud,
        [(Resource.AuditSetUp, Facilitator)] = Read,
        [(Resource.AuditSetUp, Auditor)] = Read,
        [(Resource.AuditSetUp, Manager)] = Read,
        [(Resource.AuditSetUp, Practitioner)] = Read,

        [(Resource.Phases, Team)] = Read | Update,
        [(Resource.Phases, Facilitator)] = Read | Update,

        // The team say who chairs the day; whoever runs it may name another of the audit to help, and let them go again.
        [(Resource.Facilitators, Team)] = Create | Read | Delete,
        [(Resource.Facilitators, Facilitator)] = Create | Read | Delete,

        [(Resource.CaseCard, Team)] = Create | Read | Update,
        [(Resource.CaseCard, Facilitator)] = Read,
        [(Resource.CaseCard, Pair)] = Read,
        [(Resource.CaseCard, Manager)] = Read,
        [(Resource.CaseCard, Practitioner)] = Read,

        // The team moves a return's state; it does not read what is not yet submitted.
        [(Resource.ReturnDraft, Team)] = Update,
        [(Resource.ReturnDraft, Manager)] = Create | Read | Update,

        [(Resource.ReturnSubmitted, Team)] = Read | Update,
        [(Resource.ReturnSubmitted, Facilitator)] = Read,
        [(Resource.ReturnSubmitted, Manager)] = Read,

        [(Resource.ReturnAccepted, Team)] = Read | Update,
        [(Resource.ReturnAccepted, Facilitator)] = Read,
        [(Resource.ReturnAccepted, Pair)] = Read,
        [(Resource.ReturnAccepted, Manager)] = Read,
        [(Resource.ReturnAccepted, Practitioner)] = Read,

        // What a practitioner prepares is theirs alone; a line they share is read by those of the discussion, and by nobody else.
        [(Resource.Preparation, Practitioner)] = Crud,

        [(Resource.SharedLines, Pair)] = Read,
        [(Resource.SharedLines, Practitioner)] = Read,

        // Marks, draft questions and pair notes: private to the pair, even before the team.
        [(Resource.PairWork, Pair)] = Crud,

        [(Resource.MarkCounts, Team)] = Read,
        [(Resource.MarkCounts, Facilitator)] = Read,
        [(Resource.MarkCounts, Auditor)] = Read,

        [(Resource.QuestionsToAsk, Team)] = Read,
        [(Resource.QuestionsToAsk, Facilitator)] = Read,
        [(Resource.QuestionsToAsk, Pair)] = Create | Read | Update,
        [(Resource.QuestionsToAsk, Manager)] = Read,
        [(Resource.QuestionsToAsk, Practitioner)] = Read,

        // Practitioners read the shared part of their discussion; there is none until the pair share one.
        [(Resource.DiscussionNotes, Team)] = Read,
        [(Resource.DiscussionNotes, Facilitator)] = Read,
        [(Resource.DiscussionNotes, Pair)] = Create | Read | Update,

        [(Resource.CaseFeedback, Team)] = Read | Update,
        [(Resource.CaseFeedback, Facilitator)] = Read | Update,
        [(Resource.CaseFeedback, Pair)] = Create | Read | Update,

        [(Resource.GroupReflection, Team)] = Create | Read | Update,
        [(Resource.GroupReflection, Facilitator)] = Create | Read | Update,
        [(Resource.GroupReflection, Auditor)] = Create | Read | Update,
        [(Resource.GroupReflection, Practitioner)] = Create | Read,

        [(Resource.Findings, Team)] = Crud,
        [(Resource.Findings, Facilitator)] = Crud,
        [(Resource.Findings, Pair)] = Create | Read | Update,

        // A moderated grade is the facilitator's value, beside the pair's and the agency's own.
        [(Resource.ModeratedGrade, Team)] = Read,
        [(Resource.ModeratedGrade, Facilitator)] = Read | Update,
        [(Resource.ModeratedGrade, Pair)] = Read,

        // Findings, grades and actions of a case once they are with its agencies; of grades, everybody's own agency's only.
        [(Resource.FeedbackReleased, Team)] = Read,
        [(Resource.FeedbackReleased, Facilitator)] = Read,
        [(Resource.FeedbackReleased, Pair)] = Read,
        [(Resource.FeedbackReleased, Manager)] = Read,
        [(Resource.FeedbackReleased, Practitioner)] = Read,

        // Raised by the pair, or by a return that says "yes"; the agency's people acknowledge and close it.
        [(Resource.ImmediateConcern, Team)] = Read,
        [(Resource.ImmediateConcern, Facilitator)] = Read,
        [(Resource.ImmediateConcern, Pair)] = Create,
        [(Resource.ImmediateConcern, Manager)] = Read | Update,

        [(Resource.Board, Team)] = Crud | Vote,
        [(Resource.Board, Facilitator)] = Crud | Vote,
        [(Resource.Board, Auditor)] = Read | Create | Vote,
        [(Resource.Board, Practitioner)] = Read | Create | Vote,

        [(Resource.Stage, Team)] = Read,
        [(Resource.Stage, Facilitator)] = Read,
        [(Resource.Stage, Hat.Stage)] = Read,

        [(Resource.Presence, Team)] = Read,
        [(Resource.Presence, Facilitator)] = Read,
        [(Resource.Presence, Pair)] = Read,

        // Those who took part say how it was; those who ran it read what all said together.
        [(Resource.Evaluation, Team)] = Read,
        [(Resource.Evaluation, Facilitator)] = Read,
        [(Resource.Evaluation, Auditor)] = Create,
        [(Resource.Evaluation, Practitioner)] = Create,

        // A day of one's own that is not real: seen by whoever plays it, and by nobody else.
        [(Resource.Rehearsal, Team)] = Create | Read | Delete,
        [(Resource.Rehearsal, Facilitator)] = Create | Read | Delete,

        [(Resource.ReportDraft, Team)] = Crud | Right.Export,
        [(Resource.ReportDraft, Facilitator)] = Create | Read | Update,
        [(Resource.ReportDraft, Auditor)] = Read,
        [(Resource.ReportDraft, Chair)] = Read,

        // Beside the draft: what its readers say to its writers.
        [(Resource.ReportComments, Team)] = Create | Read | Update,
        [(Resource.ReportComments, Facilitator)] = Create | Read | Update,
        [(Resource.ReportComments, Auditor)] = Create | Read,
        [(Resource.ReportComments, Chair)] = Create | Read,

        // The team send it out and settle what comes back; managers answer for their own agency.
        [(Resource.FactCheck, Team)] = Create | Read,
        [(Resource.FactCheck, Facilitator)] = Read,
        [(Resource.FactCheck, Manager)] = Read | Update,

        // To ask that a find stays, and to confirm it: never the same person.
        [(Resource.Disclosure, Team)] = Create | Read | Update,
        [(Resource.Disclosure, Facilitator)] = Create | Read | Update,
        [(Resource.Disclosure, Chair)] = Read | Update,

        [(Resource.ReportApproval, Team)] = Create | Read,
        [(Resource.ReportApproval, Facilitator)] = Read,
        [(Resource.ReportApproval, Chair)] = Read | Update,

        [(Resource.ReportShare, Team)] = Create | Read,

        [(Resource.ReportPublished, Team)] = Read | Right.Export,
        [(Resource.ReportPublished, Facilitator)] = Read | Right.Export,
        [(Resource.ReportPublished, Auditor)] = Read | Right.Export,
        [(Resource.ReportPublished, Manager)] = Read | Right.Export,
        [(Resource.ReportPublished, Practitioner)] = Read | Right.Export,
        [(Resource.ReportPublished, Chair)] = Read | Right.Export,
        [(Resource.ReportPublished, Reader)] = Read | Right.Export,

        // Whoever reads a published briefing may say that their team used it; the team read what all said.
        [(Resource.BriefingUse, Team)] = Create | Read,
        [(Resource.BriefingUse, Facilitator)] = Create,
        [(Resource.BriefingUse, Auditor)] = Create,
        [(Resource.BriefingUse, Manager)] = Create,
        [(Resource.BriefingUse, Practitioner)] = Create,
        [(Resource.BriefingUse, Chair)] = Create,
        [(Resource.BriefingUse, Reader)] = Create,

        // Until the report is out the plan is a draft, read by those who read the report's. An agency always has its own actions.
        [(Resource.ActionPlanDraft, Team)] = Crud | Right.Export,
        [(Resource.ActionPlanDraft, Facilitator)] = Read,
        [(Resource.ActionPlanDraft, Auditor)] = Read,
        [(Resource.ActionPlanDraft, Chair)] = Read,

        [(Resource.ActionPlan, Team)] = Crud | Right.Export,
        [(Resource.ActionPlan, Facilitator)] = Read,
        [(Resource.ActionPlan, Auditor)] = Read,
        [(Resource.ActionPlan, Manager)] = Read,
        [(Resource.ActionPlan, Practitioner)] = Read,
        [(Resource.ActionPlan, Chair)] = Read,
        [(Resource.ActionPlan, Reader)] = Read,

        [(Resource.OwnAction, Manager)] = Read | Update,

        // The people of an agency read what befell their own returns.
        [(Resource.Journal, Team)] = Read,
        [(Resource.Journal, Manager)] = Read,

        // The team ask, and a second person of the team approves; an agency asks for a case in which it took part.
        [(Resource.Retention, Team)] = Create | Read | Update,
        [(Resource.Retention, Manager)] = Create,
    }.ToFrozenDictionary();

    public static Right Of(Hat hat, Resource resource) => Cells.GetValueOrDefault((resource, hat));
}
