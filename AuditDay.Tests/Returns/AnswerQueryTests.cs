using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using static AuditDay.Core.Returns.QueryState;

namespace AuditDay.Tests.Returns;

public sealed class AnswerQueryTests
{
    private static readonly Dictionary<string, Func<AnswerQuery, Result>> Steps = new()
    {
        ["send"] = q => q.Send(),
        ["come back"] = q => q.ComeBack(answerChanged: true),
        ["resolve"] = q => q.Resolve(),
        ["take back"] = q => q.TakeBack(),
        ["reply"] = q => q.ReplyWith("The one in Mill Lane.", A.Member(), A.Morning),
    };

    private static readonly Dictionary<(QueryState From, string Step), QueryState> Allowed = new()
    {
        [(Raised, "send")] = Sent,
        [(Raised, "take back")] = Raised,
        [(Sent, "reply")] = Sent,
        [(Sent, "come back")] = Answered,
        [(Answered, "resolve")] = Resolved,
        [(Resolved, "resolve")] = Resolved,
    };

    public static TheoryData<QueryState, string> EveryStep => new(from state in Enum.GetValues<QueryState>() from step in Steps.Keys select (state, step));

    [Theory, MemberData(nameof(EveryStep))]
    public void A_query_moves_in_this_order_and_in_no_other(QueryState from, string step)
    {
        var query = A.Query(from);

        var answer = Steps[step](query);

        answer.Refusal.ShouldBe(Allowed.ContainsKey((from, step)) ? null : ReturnRefusals.QueryMovedOn);
        query.State.ShouldBe(Allowed.GetValueOrDefault((from, step), from));
    }

    [Theory, InlineData(ReturnState.InProgress), InlineData(ReturnState.SentBack), InlineData(ReturnState.Accepted)]
    public void Only_what_is_submitted_is_asked_about(ReturnState state) =>
        AnswerQuery.Raised(A.Return(state), "daily-life", "Which clinic?", A.Checker(), A.Morning).Refusal.ShouldBe(ReturnRefusals.NotFrom(state));

    [Fact]
    public void Nobody_asks_their_own_agency()
    {
        var r = A.Return(ReturnState.Submitted);

        AnswerQuery.Raised(r, "daily-life", "Which clinic?", A.Member(MemberRoles.PartnershipTeam, agency: r.Agency), A.Morning)
            .Refusal.ShouldBe(ReturnRefusals.CheckerOfSameAgency);
    }

    [Fact]
    public void A_query_has_words()
    {
        var r = A.Return(ReturnState.Submitted);

        AnswerQuery.Raised(r, "daily-life", " \n", A.Checker(), A.Morning).Refusal.ShouldBe(ReturnRefusals.QueryNeedsWords);
        AnswerQuery.Raised(r, "daily-life", new string('a', 2_001), A.Checker(), A.Morning).Refusal!.Code.ShouldBe("returns.query-too-long");
    }

    [Fact]
    public void It_comes_back_with_a_reply_or_a_changed_answer()
    {
        var query = A.Query(Sent);
        query.ComeBack(answerChanged: false).IsDone.ShouldBeFalse();

        query.ReplyWith("The one in Mill Lane.", A.Member(), A.Morning).Expect();
        query.ComeBack(answerChanged: false).Expect();

        (query.State, query.AnswerChanged).ShouldBe((Answered, false));
    }

    [Fact]
    public void A_reply_can_be_taken_back_while_the_agency_has_it()
    {
        var query = A.Query(Sent);
        query.ReplyWith("The one in Mill Lane.", A.Member(), A.Morning).Expect();

        query.ReplyWith(" ", A.Member(), A.Morning).Expect();

        query.IsAnsweredBy(answerChanged: false).ShouldBeFalse();
    }
}
