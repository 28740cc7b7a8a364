using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Report;

public sealed class RoadToPublicationTests : DayTest
{
    [Fact]
    public async Task Nothing_is_published_without_fact_check_and_a_second_person_s_approval()
    {
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting), Day.Team)).Expect();

        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Published), Day.Team)).Refusal.ShouldBe(ReportRefusals.NotApproved);
        (await Use<AskForApproval>().RunAsync(new(Day.Audit), Day.Team)).Refusal.ShouldBe(ReportRefusals.NotFactChecked);
        (await House.SendToAgenciesAsync(Day)).Expect();
        (await Use<AskForApproval>().RunAsync(new(Day.Audit), Day.Team)).Refusal.ShouldBe(ReportRefusals.NotFactChecked);
        (await Use<BeginFactCheck>().RunAsync(new(Day.Audit, A.Today.AddDays(7)), Day.Team)).Refusal.ShouldBe(ReportRefusals.FactCheckOpen);
    }

    [Fact]
    public async Task Readers_read_the_approved_version_and_no_later_word()
    {
        await WriteAsync("What was approved.");
        await House.AskChairAsync(Day);
        (await House.ApproveAsync(Day, Day.Chair)).Expect();
        await WriteAsync("What came later.");

        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Published), Day.Team)).Expect();

        var read = (await Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Reader))!;
        (read.Sections[0].Text, read.Number).ShouldBe(("What was approved.", 2));
        read.Status.ShouldStartWith("Published 9 December 2026, version 2");
    }

    [Fact]
    public async Task A_later_version_supersedes_the_one_that_was_published_which_is_kept()
    {
        await House.PublishAsync(Day);
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting, "A figure was wrong."), Day.Team)).Expect();
        (await Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Reader)).ShouldBeNull();
        (await Use<AskForApproval>().RunAsync(new(Day.Audit), Day.Team)).Refusal.ShouldBe(ReportRefusals.NotFactChecked);

        await House.PublishAsync(Day);

        (await House.VersionAsync(Day.Audit, 2)).State.ShouldBe(VersionState.Superseded);
        (await House.VersionAsync(Day.Audit, 4)).State.ShouldBe(VersionState.Published);
        (await Use<VersionOfReport>().RunAsync("2026-neglect", 2, Day.Team))!.IsWhole.ShouldBeTrue();
        (await Use<VersionOfReport>().RunAsync("2026-neglect", 2, Day.Reader)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_wrote_in_it_does_not_approve_it()
    {
        var chair = await JoinChairAsync("Second chair", MemberRoles.Chair | MemberRoles.PartnershipTeam);
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, "Mine.", chair)).Expect();
        await House.AskChairAsync(Day);

        (await House.ApproveAsync(Day, chair)).Refusal.ShouldBe(ReportRefusals.AuthorsDoNotApprove);
        (await House.ApproveAsync(Day, Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
        (await House.ApproveAsync(Day, Day.Reader)).Refusal.ShouldBe(Refusal.NotFound);
        (await House.ApproveAsync(Day, Day.Chair)).Expect();
    }

    [Fact]
    public async Task Of_two_chairs_who_approve_at_once_one_does_and_the_other_is_told_who()
    {
        var chair = await JoinChairAsync("Second chair", MemberRoles.Chair);
        await House.AskChairAsync(Day);

        var both = await Task.WhenAll(House.ApproveAsync(Day, Day.Chair), House.ApproveAsync(Day, chair));

        both.Count(r => r.IsDone).ShouldBe(1);
        both.Single(r => !r.IsDone).Refusal!.Sentence.ShouldSatisfyAllConditions(s => s.ShouldContain("approved this version"), s => s.ShouldContain("Nothing more is needed"));
        (await House.ApproveAsync(Day, both[0].IsDone ? Day.Chair : chair)).Expect();
    }

    [Fact]
    public async Task A_chair_may_ask_for_something_else_first()
    {
        await House.AskChairAsync(Day);
        var version = await House.NewestVersionAsync(Day.Audit);
        (await Use<ApproveReport>().RunAsync(new(version, " "), Day.Chair)).Refusal.ShouldBe(ReportRefusals.SayWhatFirst);

        (await Use<ApproveReport>().RunAsync(new(version, "Say what changed for children."), Day.Chair)).Expect();

        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Published), Day.Team)).Refusal.ShouldBe(ReportRefusals.NotApproved);
        (await Use<AskForApproval>().RunAsync(new(Day.Audit), Day.Team)).Expect();
        (await House.ApproveAsync(Day, Day.Chair)).Expect();
        (await House.VersionAsync(Day.Audit, 2)).State.ShouldBe(VersionState.SetAside);
    }

    [Fact]
    public async Task A_version_that_was_tampered_with_is_not_published()
    {
        await House.AskChairAsync(Day);
        await using (var db = Read())
            await db.ReportVersions.ExecuteUpdateAsync(all => all.SetProperty(v => v.Content, v => v.Content + " "));

        (await House.ApproveAsync(Day, Day.Chair)).Refusal.ShouldBe(ReportRefusals.NotAsFrozen);
    }

    [Fact]
    public async Task The_road_says_what_has_moved_since_a_version_was_frozen()
    {
        await House.AskChairAsync(Day);
        (await RoadAsync(Day.Team)).Changed.ShouldBeEmpty();

        await WriteAsync("New words.");
        (await Use<Core.Findings.AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords()), Day.Team)).Expect();

        (await RoadAsync(Day.Team)).Changed.ShouldBe(
        [
            new("1 Executive summary", Words: true, FilledIn: false),
            new("13 Recommendations", Words: false, FilledIn: true),
        ]);
        (await Use<RoadOfReport>().RunAsync("2026-neglect", Day.Ada)).ShouldBeNull();
    }

    [Fact]
    public async Task A_version_holds_every_kind_of_block_and_comes_back_as_it_was()
    {
        var report = FrozenReport.Of(A.Report());

        var read = FrozenReport.Read(report.Write());

        read.Write().ShouldBe(report.Write());
        var kinds = typeof(ReportDocument.Block).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(ReportDocument.Block))).Select(t => t.Name);
        kinds.ShouldBeSubsetOf(typeof(ReportDocument.Block).GetCustomAttributes(false).OfType<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(a => a.DerivedType.Name));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_published_report_is_shared_by_mail_and_a_reading_is_kept_once()
    {
        await House.PublishAsync(Day);
        await House.EmptyOutboxAsync();

        (await Use<ShareReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, [Day.Reader.Id, Day.Eve.Id]), Day.Team)).Expect().ShouldBe(1, "Eve may not read it");
        (await Use<ShareReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, [Day.Reader.Id]), Day.Team)).Expect().ShouldBe(0);
        (await Use<ShareReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, [Day.Reader.Id]), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<NoteReading>().RunAsync(new(Day.Audit, 2), Day.Reader)).Expect();
        House.Clock.Advance(TimeSpan.FromHours(1));
        (await Use<NoteReading>().RunAsync(new(Day.Audit, 2), Day.Reader)).Expect();

        await using var db = Read();
        var mail = await db.Mails.SingleAsync();
        mail.Body.ShouldContain("https://audit.example/audits/2026-neglect/report");
        mail.Body.ShouldNotContain("Neglect of");
        var share = await db.ReportShares.SingleAsync();
        share.ReadAt.ShouldBe(House.Clock.GetUtcNow().AddHours(-1));
        (await Use<ReadersOfReport>().RunAsync(Day.Audit, Day.Team))!.People.Single(p => p.Member == Day.Reader.Id).ReadAt.ShouldNotBeNull();
        (await Use<ReadersOfReport>().RunAsync(Day.Audit, Day.Reader)).ShouldBeNull();
    }

    [Fact]
    public async Task Auditors_comment_and_writers_settle()
    {
        (await Use<CommentOnReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, ReportPart.Method, "How were cases drawn?"), Day.Ada)).Expect();
        (await Use<CommentOnReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, ReportPart.Method, " "), Day.Ada)).Refusal.ShouldBe(ReportRefusals.CommentEmpty);
        (await Use<CommentOnReport>().RunAsync(new(Guid.NewGuid(), Day.Audit, ReportPart.Method, "Hm"), Day.Health.Author)).Refusal.ShouldBe(Refusal.NotFound);
        var comment = (await Use<CommentsOfReport>().RunAsync(Day.Audit, Day.Ada))!.Comments.ShouldHaveSingleItem();

        (await Use<SettleComment>().RunAsync(new(comment.Id, true), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<SettleComment>().RunAsync(new(comment.Id, true), Day.Facilitator)).Expect();

        (await Use<CommentsOfReport>().RunAsync(Day.Audit, Day.Team))!.Comments.Single().IsSettled.ShouldBeTrue();
        (await Use<CommentsOfReport>().RunAsync(Day.Audit, Day.Reader)).ShouldBeNull();
    }

    private async Task WriteAsync(string words) => (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, words, Day.Team)).Expect();

    private async Task<RoadOfReport.Row> RoadAsync(Member by) => (await Use<RoadOfReport>().RunAsync("2026-neglect", by))!;

    private async Task<Member> JoinChairAsync(string name, MemberRoles roles) =>
        await House.MemberAsync((await Use<AddMember>().RunAsync(new(name, "second-chair@example.org", roles, "Independent"), Day.Team)).Expect());
}
