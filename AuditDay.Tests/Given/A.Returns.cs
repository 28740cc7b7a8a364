using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Given;

public static partial class A
{
    public static Member Lead(AgencyReturn of) => Member(MemberRoles.AgencyLead, agency: of.Agency);

    public static Member Checker() => Member(MemberRoles.PartnershipTeam, from: "Partnership team");

    /// <summary>A return that came to this state by the shortest way that the rules allow.</summary>
    public static AgencyReturn Return(ReturnState state = ReturnState.Requested)
    {
        var r = AgencyReturn.Requested(Case(), Agency(), Tool().Id, "School nursing (0–19)", Today.AddDays(28));
        Bring(r, state);
        r.State.ShouldBe(state);
        return r.Quiet();
    }

    /// <summary>A query that came to this state as the rules allow.</summary>
    public static AnswerQuery Query(QueryState state = QueryState.Raised)
    {
        var query = AnswerQuery.Raised(Return(ReturnState.Submitted), "daily-life", "Which clinic?", Checker(), Morning).Value!;
        if (state >= QueryState.Sent)
            query.Send();
        if (state >= QueryState.Answered)
            query.ComeBack(answerChanged: true);
        if (state >= QueryState.Resolved)
            query.Resolve();
        return query.Quiet();
    }

    public static Answer Answer(string text = "He was often the first at the gate and the last to leave.", AgencyReturn? of = null)
    {
        var agencyReturn = of ?? Return(ReturnState.Accepted);
        var draft = DraftAnswer.Under(agencyReturn, "daily-life");
        draft.Write(AnswerValue.Read(Question("daily-life", "1.1", "What was daily life like for the child?"), text).Value!, seen: null);
        return AuditDay.Core.Returns.Answer.Of(agencyReturn, draft);
    }

    public static Annotation Mark(Answer answer, int start, int end) => AuditDay.Core.Annotations.Annotation.Marked(
        Return(ReturnState.Accepted), answer, Passage.Cut(answer, start, end, answer.Text[start..end]).Value!, KeyQuestion.WorriedAbout, "", Member(), Morning).Value!.Quiet();

    /// <summary>A mark on "the first at the gate".</summary>
    public static Annotation Annotation(params string[] tags)
    {
        var agencyReturn = Return(ReturnState.Accepted);
        var answer = Answer(of: agencyReturn);
        const string quote = "the first at the gate";
        var start = answer.Text.IndexOf(quote, StringComparison.Ordinal);
        var passage = Passage.Cut(answer, start, start + quote.Length, quote).Value!;
        var annotation = AuditDay.Core.Annotations.Annotation.Marked(
            agencyReturn, answer, passage, KeyQuestion.WorriedAbout, "", Member(), Morning).Value!;
        foreach (var tag in tags)
            annotation.AddTag(tag);
        return annotation.Quiet();
    }

    public static DiscussionQuestion DiscussionQuestion(string text = "Who asked him what he wanted?") =>
        AuditDay.Core.Annotations.DiscussionQuestion.Raised(Id<Core.Programme.Audit>.New(), Case().Id, null, text, 0, Member()).Value!.Quiet();

    private static void Bring(AgencyReturn r, ReturnState state)
    {
        switch (state)
        {
            case ReturnState.NoInvolvement:
                r.DeclareNoInvolvement("We looked in both systems: not known to us.");
                break;
            case ReturnState.InProgress:
                r.Write();
                break;
            case ReturnState.ReadyForSignOff:
                Bring(r, ReturnState.InProgress);
                r.FinishWriting([]);
                break;
            case ReturnState.Submitted:
                Bring(r, ReturnState.ReadyForSignOff);
                r.SignOff(Lead(r), [], Morning);
                break;
            case ReturnState.SentBack:
                Bring(r, ReturnState.Submitted);
                r.SendBack(Checker(), "Which clinic?", Today.AddDays(7));
                break;
            case ReturnState.Resubmitted:
                Bring(r, ReturnState.SentBack);
                r.SignOff(Lead(r), [], Morning);
                break;
            case ReturnState.Accepted:
                Bring(r, ReturnState.Submitted);
                r.Accept(Checker(), Morning);
                break;
            case ReturnState.Reopened:
                Bring(r, ReturnState.Accepted);
                r.Reopen("A chronology was missing.");
                break;
            case ReturnState.NotReceived:
                r.NameAsNotReceived("Did not come.");
                break;
        }
    }
}
