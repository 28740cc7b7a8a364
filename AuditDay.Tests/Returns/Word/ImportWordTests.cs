using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns.Word;

public sealed class ImportWordTests : WordTest
{
    [Fact]
    public async Task What_was_confirmed_stands_in_the_return_and_says_where_it_came_from()
    {
        var id = await RequestAsync();
        var file = await FileAsync(id, ("daily-life", ArrangingCase.DailyLife), ("worked-well", "The club."));

        (await ImportAsync(id, file, new WordDecisions(await PreviewAsync(id, file)))).Expect().ShouldBe(2);

        await using var db = Read();
        var kept = await db.WordFiles.SingleAsync();
        (kept.ConfirmedBy, kept.Answers, kept.Hash.Length).ShouldBe((Day.Police.Author.Id, 2, 64));
        kept.Content.ShouldBe(file);
        var drafts = await db.DraftAnswers.Where(d => d.Return == id).ToListAsync();
        drafts.ShouldAllBe(d => d.FromWord == kept.Id);
        drafts.Single(d => d.QuestionKey == "daily-life").Text.ShouldBe(ArrangingCase.DailyLife);
        (await db.Returns.SingleAsync(r => r.Id == id)).State.ShouldBe(ReturnState.InProgress);
        (await db.Journal.CountAsync(j => j.Kind == nameof(WordBroughtIn))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_typed_online_afterwards_is_no_longer_from_Word_and_what_was_signed_still_is()
    {
        var id = await RequestAsync();
        var file = await FileAsync(id, ("worked-well", "The club."), ("worried-about", "Weekends."), ("do-differently", "Ask."), ("lived-experience", "Seen."));
        (await ImportAsync(id, file, new WordDecisions(await PreviewAsync(id, file)))).Expect();

        await WriteAsync(id, "worried-about", "Weekends and summers.");
        (await Use<FinishWriting>().RunAsync(new(id), Day.Police.Author)).Expect();
        (await Use<SignOffReturn>().RunAsync(new(id), Day.Police.Lead)).Expect();

        await using var db = Read();
        var answers = await db.Answers.Where(a => a.Return == id).ToListAsync();
        answers.Where(a => a.FromWord is null).Select(a => a.QuestionKey).ShouldBe(["worried-about"]);
    }

    [Fact]
    public async Task A_second_press_saves_nothing_twice()
    {
        var id = await RequestAsync();
        var file = await FileAsync(id, ("worked-well", "The club."));
        var (decisions, operation) = (new WordDecisions(await PreviewAsync(id, file)), Guid.NewGuid());

        (await ImportAsync(id, file, decisions, operation)).Expect();
        (await ImportAsync(id, file, decisions, operation)).Expect().ShouldBe(1);

        await using var db = Read();
        (await db.WordFiles.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Words_written_online_meanwhile_stop_all_of_it()
    {
        var id = await RequestAsync();
        var file = await FileAsync(id, ("daily-life", "From Word."), ("worked-well", "The club."));
        var decisions = new WordDecisions(await PreviewAsync(id, file));

        await WriteAsync(id, "worked-well", "Typed just now.");

        (await ImportAsync(id, file, decisions)).Refusal.ShouldBe(WordRefusals.ChangedMeanwhile(["2.1"]));
        await using var db = Read();
        (await db.DraftAnswers.Where(d => d.Return == id).Select(d => d.Text).ToListAsync()).ShouldBe(["Typed just now."]);
        (await db.WordFiles.AnyAsync()).ShouldBeFalse();

        decisions.Follow(await PreviewAsync(id, file));
        var conflict = decisions.Preview.Answers.Single(a => a.IsConflict);
        (conflict.File.Text, conflict.Online, decisions.StillOpen).ShouldBe(("The club.", "Typed just now.", 1));
        decisions.Take(conflict, WordTake.Both);
        (await ImportAsync(id, file, decisions)).Expect().ShouldBe(2);
        (await db.DraftAnswers.AsNoTracking().SingleAsync(d => d.Return == id && d.QuestionKey == "worked-well")).Text.ShouldBe("Typed just now.\n\nThe club.");
    }

    [Fact]
    public async Task Words_written_online_after_the_file_was_made_are_not_written_over()
    {
        var id = await RequestAsync();
        await WriteAsync(id, "worked-well", "As downloaded.");
        var offline = await FileAsync(id, ("worked-well", "Changed in Word."));

        var known = (await PreviewAsync(id, offline)).Answers.Single(a => a.Question.Key == "worked-well");
        (known.IsConflict, known.Group).ShouldBe((false, WordGroup.Matched));

        await WriteAsync(id, "worked-well", "Changed online.");
        var decisions = new WordDecisions(await PreviewAsync(id, offline));
        var moved = decisions.Preview.Answers.Single(a => a.Question.Key == "worked-well");
        (moved.IsConflict, decisions.TakeOf(moved), decisions.Parts().Count).ShouldBe((true, null, 0));
    }

    [Fact]
    public async Task What_is_blank_in_the_file_never_empties_what_stands_online()
    {
        var id = await RequestAsync();
        var blank = await FileAsync(id);
        await WriteAsync(id, "worked-well", "Typed online.");

        var decisions = new WordDecisions(await PreviewAsync(id, blank));

        (decisions.Parts().Count, decisions.StillOpen).ShouldBe((0, 0));
        decisions.Preview.Answers.ShouldAllBe(a => a.Group == WordGroup.Blank);
    }

    [Fact]
    public async Task A_text_without_a_place_is_placed_or_left_out_on_purpose()
    {
        var id = await RequestAsync();
        var file = Docx.Edit(await FileAsync(id, ("worked-well", "The club.")), root =>
        {
            root.Element(Docx.W + "body")!.Elements(Docx.W + "p").ElementAt(1).AddAfterSelf(Docx.Paragraph("A note."), Docx.Paragraph("Another."));
            root.Questions()[0].AddBeforeSelf(Docx.Paragraph("On the family."));
        });
        var decisions = new WordDecisions(await PreviewAsync(id, file));

        decisions.StillOpen.ShouldBe(2);
        decisions.Place(decisions.Preview.Leftovers[0], WordDecisions.LeftOut);
        decisions.Place(decisions.Preview.Leftovers[1], "worked-well");

        (decisions.StillOpen, decisions.LeftOutCount).ShouldBe((0, 1));
        decisions.Parts().ShouldHaveSingleItem().Text.ShouldBe("The club.\n\nOn the family.");
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_stops_all_of_it_and_says_which()
    {
        var id = await RequestAsync();
        var part = new ImportWord.Part("worked-well", new string('a', 60_000), null, 0);

        var refused = await Use<ImportWord>().RunAsync(new(Guid.NewGuid(), id, [1], [new("daily-life", "Fits.", null, 0), part], 0), Day.Police.Author);

        refused.Refusal!.Sentence.ShouldStartWith("2.1: This answer has 60,000 characters");
        await using var db = Read();
        (await db.DraftAnswers.AnyAsync(d => d.Return == id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_agency_s_author_and_lead_bring_in_a_file_and_only_while_it_is_written()
    {
        var id = await RequestAsync();
        var file = await FileAsync(id, ("worked-well", "The club."));

        foreach (var other in new[] { Day.Team, Day.Facilitator, Day.Ada, Day.Health.Author, Day.Police.Practitioner, Day.Reader })
        {
            (await Use<ReadWord>().RunAsync(new(id, file), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<ImportWord>().RunAsync(new(Guid.NewGuid(), id, file, [], 0), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<WordDesk>().RunAsync(id, other)).ShouldBeNull();
        }
        (await PreviewAsync(id, file, Day.Police.Lead)).Answers.Count.ShouldBe(5);

        var submitted = Day.CaseB.Accepted[1];
        (await Use<ReadWord>().RunAsync(new(submitted, file), Day.Police.Author)).Refusal.ShouldBe(ReturnRefusals.NotFrom(ReturnState.Accepted));
        (await Use<ImportWord>().RunAsync(new(Guid.NewGuid(), submitted, file, [], 0), Day.Police.Author)).Refusal.ShouldBe(ReturnRefusals.NotFrom(ReturnState.Accepted));
    }
}
