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

        answer.Refusal.ShouldBe(ReturnRefusals.ReasonNeeded);
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
    public void What_came_after_it_was_named_missing_stays_marked_as_late()
    {
        var r = A.Return(NotReceived);

        r.SignOff(A.Lead(r), [], A.Morning).Expect();
        r.SendBack(A.Checker(), "Which clinic?", A.Today).Expect();
        r.SignOff(A.Lead(r), [], A.Morning).Expect();

        (r.IsLate, r.Submission).ShouldBe((true, 2));
    }
}
