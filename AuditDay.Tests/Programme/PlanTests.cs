using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class PlanTests
{
    [Theory, InlineData(AuditState.Planning), InlineData(AuditState.Collecting)]
    public void A_plan_changes_until_the_packs_are_released(AuditState state)
    {
        var audit = A.Audit(state);

        audit.Edit(A.Plan() with { Title = " Neglect, again ", Day = A.Today.AddDays(7) }).Expect();

        (audit.Title, audit.Day).ShouldBe(("Neglect, again", A.Today.AddDays(7)));
        audit.Facts.ShouldBe([new AuditEdited(audit.Id)]);
    }

    [Theory, InlineData(AuditState.Ready), InlineData(AuditState.Live), InlineData(AuditState.Published)]
    public void Then_it_is_settled(AuditState state) => A.Audit(state).Edit(A.Plan()).Refusal.ShouldBe(ProgrammeRefusals.PlanSettled);

    [Fact]
    public void An_address_changes_only_before_anybody_has_it()
    {
        A.Audit().Edit(A.Plan("2026-other")).Expect();
        A.Audit(AuditState.Collecting).Edit(A.Plan("2026-other")).Refusal.ShouldBe(ProgrammeRefusals.SlugIsOut);
    }

    [Fact]
    public void What_is_missing_is_said_one_thing_at_a_time()
    {
        A.Plan().WhyNot().ShouldBeNull();
        (A.Plan() with { Title = " " }).WhyNot().ShouldBe(ProgrammeRefusals.AuditNeedsTitle);
        (A.Plan() with { Title = new string('x', 121) }).WhyNot().ShouldBe(ProgrammeRefusals.TitleTooLong);
        (A.Plan() with { Theme = "" }).WhyNot().ShouldBe(ProgrammeRefusals.ThemeNeeded);
        (A.Plan() with { Reason = new(ReasonKind.AreaOfConcern, "\t") }).WhyNot().ShouldBe(ProgrammeRefusals.ReasonNeeded);
        (A.Plan() with { TermsOfReference = new string('x', 20_001) }).WhyNot().ShouldBe(ProgrammeRefusals.TermsTooLong);
        A.Plan("new").WhyNot().ShouldBe(ProgrammeRefusals.SlugNotRight, "the page that plans one has this address");
    }

    [Fact]
    public void Two_lines_of_an_agenda_do_not_overlap()
    {
        var read = new AgendaItem(new(9, 45), 75, "Pairs read", Phase.Reading);
        var discuss = new AgendaItem(new(10, 30), 90, "Discussions", Phase.Discussion);

        var refusal = (A.Plan() with { Agenda = [discuss, read] }).WhyNot()!;

        refusal.ShouldBe(ProgrammeRefusals.AgendaOverlaps(read, discuss));
        refusal.Sentence.ShouldContain("09:45 Pairs read goes on until 11:00");
        (A.Plan() with { Agenda = [read with { Title = "" }] }).WhyNot().ShouldBe(ProgrammeRefusals.AgendaLineNeedsWords);
        foreach (var odd in (AgendaItem[])[read with { Minutes = 0 }, read with { Minutes = 481 }, read with { Start = new(23, 30) }])
            (A.Plan() with { Agenda = [odd] }).WhyNot().ShouldBe(ProgrammeRefusals.AgendaLineTooLong(odd));
    }

    [Fact]
    public void A_typical_day_and_its_terms_may_stand_as_they_are() =>
        (A.Plan() with { Agenda = TypicalDay.Agenda, GroundRules = TypicalDay.GroundRules, TermsOfReference = TermsOfReference.For("Neglect", "", true) }).WhyNot().ShouldBeNull();

    [Theory]
    [InlineData("Neglect", "2026-neglect"), InlineData("  Children’s café: a 2nd look! ", "2026-childrens-cafe-a-2nd-look"), InlineData("", "2026"), InlineData("安全", "2026")]
    [InlineData("A title that goes on and on about everything that could be audited in a year", "2026-a-title-that-goes-on-and-on-about-everything-that")]
    public void A_short_name_is_made_from_year_and_title(string title, string slug)
    {
        AuditSlug.Of(2026, title).ShouldBe(slug);
        AuditSlug.IsRight(slug).ShouldBeTrue();
    }
}

public sealed class ProgrammeDueTests
{
    [Theory]
    [InlineData("", "No audit is planned yet.", "Still to plan: two audits, one of them joint with the adults’ board.")]
    [InlineData("p", "One audit is planned, none is held yet.", "Still to plan: one audit, joint with the adults’ board.")]
    [InlineData("pj", "One audit is planned, none is held yet.", "Still to plan: one audit.")]
    [InlineData("p p", "Two audits are planned, none is held yet.", "Still to plan: an audit joint with the adults’ board. One of those planned may become it.")]
    [InlineData("h pj", "One audit is held, one is planned.", "Nothing is missing from the plan.")]
    [InlineData("h hj p", "Two audits are held, one is planned.", "The year’s programme is complete.")]
    public void What_is_missing_from_a_year_is_said_in_words(string audits, string stands, string missing)
    {
        var due = ProgrammeDue.Of(audits.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(a => (a[0] == 'h' ? AuditState.Published : AuditState.Planning, a.EndsWith('j'))));

        (due.Stands, due.Missing).ShouldBe((stands, missing));
    }

    [Fact]
    public void A_financial_year_begins_in_April()
    {
        FinancialYear.Of(new(2026, 3, 31)).Name.ShouldBe("2025/26");
        FinancialYear.Of(new(2026, 4, 1)).ShouldBe(new FinancialYear(2026));
        new FinancialYear(2099).Name.ShouldBe("2099/00");
        new FinancialYear(2026).Has(new(2027, 3, 31)).ShouldBeTrue();
    }
}
