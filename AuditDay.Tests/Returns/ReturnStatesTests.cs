using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using static AuditDay.Core.Returns.ReturnState;

namespace AuditDay.Tests.Returns;

/// <summary>The table of a return's states: each row of it is allowed, and whatever is not in it is refused.</summary>
public sealed class ReturnStatesTests
{
    private static readonly Dictionary<string, Func<AgencyReturn, Result>> Steps = new()
    {
        ["write"] = r => r.Write(),
        ["say not involved"] = r => r.DeclareNoInvolvement("We looked in both systems."),
        ["ask again"] = r => r.RequestAgain("They were seen in May."),
        ["finish"] = r => r.FinishWriting([]),
        ["give back"] = r => r.GiveBackToAuthor(A.Lead(r), "Say more about weekends."),
        ["sign off"] = r => r.SignOff(A.Lead(r), [], A.Morning),
        ["send back"] = r => r.SendBack(A.Checker(), "Which clinic?", A.Today.AddDays(7)),
        ["confirm no involvement"] = r => r.ConfirmNoInvolvement(A.Checker(), A.Morning),
        ["accept"] = r => r.Accept(A.Checker(), A.Morning),
        ["reopen"] = r => r.Reopen("A chronology was missing."),
        ["name as not received"] = r => r.NameAsNotReceived("Did not come."),
    };

    private static readonly Dictionary<(ReturnState From, string Step), ReturnState> Allowed = new()
    {
        [(Requested, "say not involved")] = NoInvolvement,
        [(Requested, "write")] = InProgress,
        [(InProgress, "write")] = InProgress,
        [(InProgress, "finish")] = ReadyForSignOff,
        [(ReadyForSignOff, "give back")] = InProgress,
        [(ReadyForSignOff, "sign off")] = Submitted,
        [(Submitted, "send back")] = SentBack,
        [(Resubmitted, "send back")] = SentBack,
        [(SentBack, "write")] = SentBack,
        [(SentBack, "sign off")] = Resubmitted,
        [(NoInvolvement, "confirm no involvement")] = NoInvolvement,
        [(NoInvolvement, "ask again")] = Requested,
        [(NotReceived, "write")] = NotReceived,
        [(NotReceived, "sign off")] = Submitted,
        [(Submitted, "accept")] = Accepted,
        [(Resubmitted, "accept")] = Accepted,
        [(Accepted, "reopen")] = Reopened,
        [(Reopened, "write")] = Reopened,
        [(Reopened, "sign off")] = Resubmitted,
        [(Requested, "name as not received")] = NotReceived,
        [(InProgress, "name as not received")] = NotReceived,
        [(ReadyForSignOff, "name as not received")] = NotReceived,
    };

    public static TheoryData<ReturnState, string> EveryStep =>
        new(from state in Enum.GetValues<ReturnState>() from step in Steps.Keys select (state, step));

    [Theory, MemberData(nameof(EveryStep))]
    public void A_step_is_in_the_table_or_refused(ReturnState from, string step)
    {
        var r = A.Return(from);

        var answer = Steps[step](r);

        if (Allowed.TryGetValue((from, step), out var to))
        {
            answer.Expect();
            r.State.ShouldBe(to);
            r.Facts.OfType<ReturnMoved>().Select(f => f.To).ShouldBe(from == to ? [] : [to]);
        }
        else
        {
            answer.Refusal.ShouldBe(ReturnRefusals.NotFrom(from));
            r.State.ShouldBe(from);
            r.Facts.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(Requested, "declare"), InlineData(NoInvolvement, "ask"), InlineData(Accepted, "reopen"), InlineData(Submitted, "send back"), InlineData(ReadyForSignOff, "give back")]
    public void Without_a_reason_it_does_not_move(ReturnState from, string step)
    {
        var r = A.Return(from);

        var answer = step switch
        {
            "declare" => r.DeclareNoInvolvement(" "),
            "ask" => r.RequestAgain(""),
            "reopen" => r.Reopen("\n"),
            "send back" => r.SendBack(A.Checker(), " ", A.Today),
            _ => r.GiveBackToAuthor(A.Lead(r), ""),
        };

        answer.Refusal.ShouldBe(step == "send back" ? ReturnRefusals.QueryOrCommentNeeded : ReturnRefusals.ReasonNeeded);
        r.State.ShouldBe(from);
    }

    [Theory, InlineData(ReadyForSignOff), InlineData(SentBack), InlineData(NotReceived)]
    public void Only_the_agency_s_lead_signs_off(ReturnState from)
    {
        var r = A.Return(from);

        r.SignOff(A.Member(MemberRoles.ReturnAuthor, agency: r.Agency), [], A.Morning).Refusal.ShouldBe(ReturnRefusals.OnlyLeadSigns);

        r.State.ShouldBe(from);
    }

    [Fact]
    public void Nobody_checks_the_return_of_their_own_agency()
    {
        var r = A.Return(Submitted);
        var colleague = A.Member(MemberRoles.PartnershipTeam, agency: r.Agency);

        r.Accept(colleague, A.Morning).Refusal.ShouldBe(ReturnRefusals.CheckerOfSameAgency);
        r.SendBack(colleague, "Which clinic?", A.Today).Refusal.ShouldBe(ReturnRefusals.CheckerOfSameAgency);
    }

    [Fact]
    public void A_query_is_reason_enough_to_send_it_back_and_the_date_is_new()
    {
        var r = A.Return(Submitted);

        r.SendBack(A.Checker(), "", A.Today.AddDays(5), queries: 1).Expect();

        (r.State, r.DueOn).ShouldBe((SentBack, A.Today.AddDays(5)));
    }

    [Fact]
    public void It_is_not_sent_back_again_before_each_answered_query_is_decided()
    {
        var r = A.Return(Resubmitted);

        r.SendBack(A.Checker(), "More, please.", A.Today, queries: 1, undecided: 2).Refusal.ShouldBe(ReturnRefusals.QueriesUndecided(2));

        r.State.ShouldBe(Resubmitted);
    }

    [Fact]
    public void With_an_open_query_it_is_not_accepted()
    {
        var r = A.Return(Submitted);

        r.Accept(A.Checker(), A.Morning, openQueries: 1).Refusal.ShouldBe(ReturnRefusals.QueriesOpen(1));

        r.State.ShouldBe(Submitted);
    }

    [Fact]
    public void With_an_unanswered_query_it_does_not_come_again()
    {
        var r = A.Return(SentBack);

        r.SignOff(A.Lead(r), [], A.Morning, ["5.2"]).Refusal.ShouldBe(ReturnRefusals.QueriesUnanswered(["5.2"]));

        (r.State, r.Submission).ShouldBe((SentBack, 1));
    }

    [Theory, InlineData(ReadyForSignOff), InlineData(SentBack), InlineData(NotReceived), InlineData(Reopened)]
    public void With_a_required_question_blank_nobody_signs(ReturnState from)
    {
        var r = A.Return(from);

        r.SignOff(A.Lead(r), ["2.1"], A.Morning).Refusal.ShouldBe(ReturnRefusals.StillBlank(["2.1"]));
    }

    [Fact]
    public void With_a_required_question_blank_it_is_not_ready() =>
        A.Return(InProgress).FinishWriting(["2.1"]).Refusal.ShouldBe(ReturnRefusals.StillBlank(["2.1"]));
}
