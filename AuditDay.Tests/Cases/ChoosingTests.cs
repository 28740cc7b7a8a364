using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Cases;

public sealed class ChoosingTests : DayTest
{
    private static readonly CaseDetails Plain = new("Case A", ["5 to 7"], "Child in Need", CaseDetails.AtRandom, "Two brothers, at home.");

    [Theory, InlineData("NHS 943 476 5919"), InlineData("born 12/03/2014"), InlineData("at LS6 3HN"), InlineData("AB123456C"), InlineData("ring 07700 900123"), InlineData("mum@example.org")]
    public void An_identifier_is_never_stored(string words)
    {
        CaseDetails[] places =
        [
            Plain with { Card = words }, Plain with { Reference = words }, Plain with { PlanStatus = words }, Plain with { AgeBands = [words] },
            Plain with { Nomination = new(words, "Why") }, Plain with { Nomination = new("School", words) },
        ];

        foreach (var details in places)
        {
            AuditCase.Chosen(Id<Audit>.New(), details, [words]).Refusal!.Code.ShouldBe("cases.identifies");
            A.Case().Change(details, [words]).Refusal!.Code.ShouldBe("cases.identifies");
        }
    }

    [Fact]
    public void A_likely_name_waits_until_somebody_says_that_it_is_none()
    {
        var details = Plain with { Card = "They moved to Alfie Wren ward." };
        var refusal = AuditCase.Chosen(Id<Audit>.New(), details).Refusal!;
        refusal.Code.ShouldBe("cases.may-identify");
        refusal.Sentence.ShouldContain("Case card");

        AuditCase.Chosen(Id<Audit>.New(), details, [.. details.Identifiers().Select(s => s.Find.Text)]).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_nomination_says_who_and_why()
    {
        A.Case().Change(Plain with { Nomination = new("School", " ") }).Refusal.ShouldBe(ChoosingRefusals.NominationNeedsWords);
        var auditCase = A.Case();
        auditCase.Change(Plain with { Nomination = new(" Primary school ", "It never fitted one plan.") }).Expect();
        (auditCase.Selection, auditCase.NominatedBy).ShouldBe((CaseDetails.Nominated, "Primary school"));
    }

    [Fact]
    public async Task A_case_is_corrected_and_its_reference_stays_its_own()
    {
        (await Use<ChangeCase>().RunAsync(new(Day.CaseB.Id, Plain), Day.Team)).Refusal.ShouldBe(CaseRefusals.ReferenceTaken);
        (await Use<ChangeCase>().RunAsync(new(Day.CaseB.Id, Plain with { Reference = "Case B", PlanStatus = "Early Help" }), Day.Team)).Expect();
        foreach (var other in (Member[])[Day.Facilitator, Day.Ada, Day.Health.Lead])
            (await Use<ChangeCase>().RunAsync(new(Day.CaseB.Id, Plain), other)).Refusal.ShouldBe(Refusal.NotFound);

        await using var db = Read();
        (await db.Cases.SingleAsync(c => c.Id == Day.CaseB.Id)).PlanStatus.ShouldBe("Early Help");
    }

    [Fact]
    public async Task A_case_leaves_only_while_nothing_hangs_on_it()
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        (await Use<RemoveCase>().RunAsync(new(auditCase), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RemoveCase>().RunAsync(new(Day.CaseA.Id), Day.Team)).Refusal.ShouldBe(ChoosingRefusals.CaseInUse);

        (await Use<RemoveCase>().RunAsync(new(auditCase), Day.Team)).Expect();

        await using var db = Read();
        (await db.Cases.AnyAsync(c => c.Id == auditCase)).ShouldBeFalse();
        (await db.Involvements.AnyAsync(i => i.Case == auditCase)).ShouldBeFalse();
        (await db.Journal.AnyAsync(j => j.Kind == nameof(CaseRemoved))).ShouldBeTrue();
    }

    [Fact]
    public async Task Agencies_are_named_before_they_are_asked_and_stay_once_they_are()
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency, Day.School.Agency);
        (await NameAsync(auditCase, Day.Health.Agency)).Expect();
        (await House.RequestAsync(Day, audit)).ShouldBe(1);

        (await NameAsync(auditCase, Day.Police.Agency)).Refusal.ShouldBe(ChoosingRefusals.AgencyAsked);
        (await NameAsync(auditCase, Day.Health.Agency, Day.Police.Agency)).Expect();

        var row = (await Use<CasesOfAudit>().RunAsync(PlanningWords.Slug, Day.Team))!.Cases.ShouldHaveSingleItem();
        row.Involved.Select(i => (i.Name, i.State)).ShouldBe([("Health", (ReturnState?)ReturnState.Requested), ("Police", null)]);
        (await NameAsync(auditCase, Day.Health.Agency, Id<Agency>.New())).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<NameAgencies>().RunAsync(new(auditCase, []), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task To_be_named_gives_nobody_a_right()
    {
        var audit = await House.CollectingAsync(Day);
        await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);

        await using var db = Read();
        (await db.StandingAsync(Day.Health.Author, audit))!.Hats.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cases_to_choose_are_shown_to_the_team_alone()
    {
        foreach (var other in (Member[])[Day.Facilitator, Day.Ada, Day.Health.Lead, Day.Reader])
            (await Use<CasesOfAudit>().RunAsync("2026-neglect", other)).ShouldBeNull();
        (await Use<CasesOfAudit>().RunAsync("2026-neglect", Day.Team))!.NextReference.ShouldBe("Case C");
    }

    private Task<Result> NameAsync(Id<AuditCase> auditCase, params Id<Agency>[] agencies) => Use<NameAgencies>().RunAsync(new(auditCase, agencies), Day.Team);
}
