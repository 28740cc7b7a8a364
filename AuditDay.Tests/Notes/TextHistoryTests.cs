using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using Microsoft.EntityFrameworkCore;
using static AuditDay.Core.Notes.TextDifference;

namespace AuditDay.Tests.Notes;

public sealed class TextHistoryTests : TextTest
{
    [Fact]
    public async Task The_history_says_who_wrote_when_and_a_version_comes_back_as_the_newest()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"He likes the club.\"]]"])).Expect();
        (await PushAsync(Day.Ben, 1, 0, ["[3,[15,\"was hungry.\"]]"])).Expect();
        House.Clock.Advance(TimeSpan.FromMinutes(5));

        (await Use<RestoreVersion>().RunAsync(new(Text, 1), Day.Ada)).Expect().ShouldBe(3);

        (await WordsAsync()).ShouldBe("He likes the club.");
        var rows = (await Use<TextHistory>().RunAsync(Text, Day.Ben)).ShouldNotBeNull();
        rows.Select(r => (r.Version, r.Who)).ShouldBe([(3, "Ada"), (2, "Ben"), (1, "Ada")]);
        (rows[2].Added, rows[1].Removed).ShouldBe((18, 15));
        (await Use<TextHistory>().RunAsync(Text, Day.Team)).ShouldBeNull();
        (await Use<CompareVersions>().RunAsync(Text, 1, 3, Day.Ada)).ShouldNotBeNull().Pieces.ShouldBe([new(Kind.Same, "He likes the club.")]);
        Restart();
        (await WordsAsync()).ShouldBe("He likes the club.");
    }

    [Fact]
    public void Two_versions_differ_in_words() =>
        Between("He was hungry on Mondays.\nNan rang.", "He was often hungry on Mondays.\nNobody rang.").ShouldBe(
        [
            new(Kind.Same, "He was "), new(Kind.Added, "often "), new(Kind.Same, "hungry on Mondays.\n"),
            new(Kind.Removed, "Nan"), new(Kind.Added, "Nobody"), new(Kind.Same, " rang."),
        ]);

    [Fact]
    public async Task A_phase_that_ends_gives_the_version_a_name()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();

        (await Use<KeepTexts>().NameVersionsAsync(Day.Audit, $"{Phase.Reading} ended")).Expect();

        (await Use<TextHistory>().RunAsync(Text, Day.Ada))!.Single().Names.ShouldBe(["Reading ended"]);
    }

    [Fact]
    public async Task A_marked_passage_moves_with_its_words_and_stays_when_they_are_gone()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"Nan rang in March.\"]]"])).Expect();
        (await PushAsync(Day.Ben, 1, 0, ["[[0,\"x \"],18]"])).Expect();
        // Selected before Ben's words came.
        var anchor = (await Use<AnchorPassage>().RunAsync(new(Guid.NewGuid(), Text, 1, 4, 8, "rang"), Day.Ada)).Expect();
        await AnchorShouldBeAsync(anchor, 6, 10);

        (await PushAsync(Day.Ada, 2, 1, ["[[0,\"y\"],20]", "[7,[0,\"then \"],14]", "[13,[0,\"-\"],13]"])).Expect();
        await AnchorShouldBeAsync(anchor, 12, 17);

        (await PushAsync(Day.Ben, 5, 1, ["[3,[24]]"])).Expect();
        await AnchorShouldBeAsync(anchor, 3, 3);
        (await Use<AnchorPassage>().RunAsync(new(Guid.NewGuid(), Text, 6, 0, 2, "no"), Day.Ada)).Refusal.ShouldBe(NoteRefusals.QuoteDiffers);
    }

    [Fact]
    public async Task Idle_texts_are_put_away_with_a_snapshot()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();
        House.Clock.Advance(OpenTexts.IdleAfter);

        await Use<KeepTexts>().PutAwayIdleAsync();

        await using var db = Read();
        (await db.TextSnapshots.Where(s => s.Text == Text).OrderBy(s => s.At).Select(s => s.Content).ToListAsync()).ShouldBe(["", "a"]);
        (await WordsAsync()).ShouldBe("a");
    }

    private async Task AnchorShouldBeAsync(AuditDay.Core.Kernel.Id<TextAnchor> id, int start, int end)
    {
        await using var db = Read();
        var anchor = await db.TextAnchors.AsNoTracking().SingleAsync(a => a.Id == id);
        (anchor.Start, anchor.End).ShouldBe((start, end));
        anchor.Quote.ShouldBe("rang");
    }
}
