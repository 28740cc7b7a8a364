using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Cases;

public sealed class ConcernsTests : DayTest
{
    private const string Words = "The boiler is not safe and there is a baby.";

    [Fact]
    public async Task The_answer_yes_raises_it_in_the_same_breath_and_once_while_it_is_open()
    {
        var id = await RequestAsync();

        await AnswerAsync(id, "No");
        (await ConcernsAsync()).ShouldBeEmpty();
        await AnswerAsync(id, "Yes");
        await AnswerAsync(id, "Yes");
        await AnswerAsync(id, "No");
        await AnswerAsync(id, "Yes");

        var row = (await Use<ConcernsForMe>().RunAsync(Day.Health.Lead))!.ShouldHaveSingleItem();
        (row.Return, row.State, row.IsMine).ShouldBe((id, ConcernState.Raised, true));
    }

    [Fact]
    public async Task Answering_no_again_does_not_take_it_away_and_the_author_can_read_that()
    {
        var id = await RequestAsync();
        await AnswerAsync(id, "Yes");
        await AnswerAsync(id, "No");

        (await Use<ConcernOfReturn>().RunAsync(id, Day.Health.Author))!.State.ShouldBe(ConcernState.Raised);
        (await Use<ConcernOfReturn>().RunAsync(id, Day.School.Author)).ShouldBeNull();
        (await Use<ConcernOfReturn>().RunAsync(id, Day.Ada)).ShouldBeNull();
    }

    [Fact]
    public async Task After_it_is_closed_a_new_yes_raises_a_new_one()
    {
        var id = await RequestAsync();
        await AnswerAsync(id, "Yes");
        var concern = (await ConcernsAsync())[0].Id;
        (await Use<AcknowledgeConcern>().RunAsync(new(concern), Day.Health.Lead)).Expect();
        (await Use<CloseConcern>().RunAsync(new(concern, "Made safe."), Day.Health.Lead)).Expect();

        await AnswerAsync(id, "No");
        await AnswerAsync(id, "Yes");

        (await ConcernsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Lead_and_team_are_told_at_once_without_a_word_of_the_case()
    {
        await RaiseAsync(Day.Ada);

        var mails = (await Use<MailsInOutbox>().RunAsync(Day.Team))!.Where(m => m.Subject.StartsWith("Something cannot wait", StringComparison.Ordinal)).ToList();
        mails.Select(m => m.To).Order().ShouldBe(new[] { Day.Health.Lead.Email, Day.Team.Email }.Order());
        foreach (var mail in mails)
        {
            mail.Body.ShouldContain("https://audit.example/concerns");
            (mail.Subject + mail.Body).ShouldNotContain("boiler");
            mail.Subject.ShouldContain("Case A");
        }
        await using var db = Read();
        (await db.Journal.Select(e => e.Details).ToListAsync()).ShouldAllBe(details => !details.Contains("boiler"));
    }

    [Fact]
    public async Task A_repeated_press_raises_one()
    {
        var operation = Guid.NewGuid();

        await RaiseAsync(Day.Ada, operation);
        await RaiseAsync(Day.Ada, operation);

        (await ConcernsAsync()).ShouldHaveSingleItem();
    }

    [Theory, InlineData(Phase.Reading), InlineData(Phase.Reflection), InlineData(Phase.Evaluation)]
    public async Task It_is_open_in_every_phase(Phase phase)
    {
        if (phase != Phase.Reading)
            await House.GoToAsync(Day, phase);

        await RaiseAsync(Day.Ben);
    }

    [Fact]
    public async Task Only_the_pair_raise_one_and_only_with_an_agency_of_their_case()
    {
        foreach (var other in (Member[])[Day.Team, Day.Facilitator, Day.Cleo, Day.Eve, Day.Chair, Day.Reader, Day.Health.Lead, Day.Health.Practitioner])
            (await Use<RaiseConcern>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, Day.Health.Agency, Words), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);

        (await Use<RaiseConcern>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, Day.Police.Agency, Words), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Team_and_facilitator_read_all_an_agency_its_own_and_nobody_else_any()
    {
        await RaiseAsync(Day.Ada);

        foreach (var reader in (Member[])[Day.Team, Day.Facilitator, Day.Health.Lead, Day.Health.Author])
            (await Use<ConcernsForMe>().RunAsync(reader))!.ShouldHaveSingleItem().Words.ShouldBe(Words);
        (await Use<ConcernsForMe>().RunAsync(Day.School.Lead))!.ShouldBeEmpty();
        foreach (var other in (Member[])[Day.Ada, Day.Cleo, Day.Chair, Day.Reader, Day.Health.Practitioner, A.Member()])
            (await Use<ConcernsForMe>().RunAsync(other)).ShouldBeNull(other.Name);
    }

    [Fact]
    public async Task Its_own_agency_alone_acknowledges_and_closes()
    {
        await RaiseAsync(Day.Ada);
        var id = (await ConcernsAsync())[0].Id;

        foreach (var other in (Member[])[Day.Team, Day.Facilitator, Day.Ada, Day.School.Lead, Day.Police.Lead, Day.Health.Practitioner])
        {
            (await Use<AcknowledgeConcern>().RunAsync(new(id), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
            (await Use<CloseConcern>().RunAsync(new(id, "Done."), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        }

        (await Use<AcknowledgeConcern>().RunAsync(new(id), Day.Health.Author)).Expect();
        (await Use<CloseConcern>().RunAsync(new(id, "Made safe."), Day.Health.Lead)).Expect();
        var row = (await Use<ConcernsForMe>().RunAsync(Day.Team))!.ShouldHaveSingleItem();
        (row.State, row.AcknowledgedBy, row.WhatWasDone).ShouldBe((ConcernState.Closed, Day.Health.Author.Name, "Made safe."));
    }

    [Fact]
    public async Task An_hour_without_an_answer_is_an_alarm_on_the_day()
    {
        await RaiseAsync(Day.Ada);
        (await Use<ConcernsForMe>().RunAsync(Day.Team))![0].IsUnheard.ShouldBeFalse();

        House.Clock.Advance(TimeSpan.FromMinutes(61));

        (await Use<ConcernsForMe>().RunAsync(Day.Team))![0].IsUnheard.ShouldBeTrue();
    }

    private async Task RaiseAsync(Member by, Guid? operation = null) =>
        (await Use<RaiseConcern>().RunAsync(new(operation ?? Guid.NewGuid(), Day.CaseA.Id, Day.Health.Agency, Words), by)).Expect();

    private async Task AnswerAsync(Id<AgencyReturn> id, string answer) =>
        (await Use<SaveAnswer>().RunAsync(new(id, "cannot-wait", answer), Day.Health.Author)).Expect();

    private async Task<List<ImmediateConcern>> ConcernsAsync()
    {
        await using var db = Read();
        return await db.Concerns.AsNoTracking().ToListAsync();
    }

    /// <summary>A return of Health's, of an audit whose tool asks what cannot wait.</summary>
    private async Task<Id<AgencyReturn>> RequestAsync()
    {
        var question = new ToolQuestion("cannot-wait", "3.1", "Is there anything that cannot wait?", QuestionKind.YesNo, true, [], []) { RaisesConcern = true };
        var tool = (await Use<DraftAuditTool>().RunAsync(
            new("concern-2026", "Concern", 1, "", [.. A.Sections(), new ToolSection("3", "Last", "", [question])]), Day.Team)).Expect();
        (await Use<PublishAuditTool>().RunAsync(new(tool), Day.Team)).Expect();
        var audit = (await Use<PlanAudit>().RunAsync(new(A.Plan("2026-concern")), Day.Team)).Expect();
        (await Use<ChooseAuditTool>().RunAsync(new(audit, tool), Day.Team)).Expect();
        var auditCase = (await Use<ChooseCase>().RunAsync(new(audit, "Case Z", ["5–11"], "Child in need", "random", "Two brothers."), Day.Team)).Expect();
        return (await Use<RequestReturn>().RunAsync(new(auditCase, Day.Health.Agency, "Health", A.Today), Day.Team)).Expect();
    }
}
