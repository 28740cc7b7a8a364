namespace AuditDay.Tests.Live;

/// <summary>What moves on one screen reaches those whom it concerns.</summary>
public sealed class DayHubTests : HubTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task A_mark_reaches_the_partner_and_no_other_pair(bool messagePack)
    {
        await using var ada = await OpenAsync(One.First, messagePack);
        await using var ben = await OpenAsync(One.Second, messagePack, $"case/{One.Case}");
        await using var cleo = await OpenAsync(Two.First, messagePack, $"case/{Two.Case}");
        await using var dan = await OpenAsync(Two.Second, messagePack);

        var answer = await ada.MarkAsync(One.Answer, 0, 20);

        answer.Refusal.ShouldBeNull();
        answer.AnnotationId.ShouldNotBeNull();
        await ben.HearUntilAsync($"case/{One.Case} moved");
        await dan.MarkAsync(Two.Answer, 0, 20);
        (await cleo.HearUntilAsync($"case/{Two.Case} moved")).ShouldNotContain(heard => heard.Contains(One.Case.ToString()));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_refused_comes_back_as_a_sentence(bool messagePack)
    {
        await using var ada = await OpenAsync(One.First, messagePack);

        var differs = await ada.MarkAsync(One.Answer, 0, 20, quote: "other words");
        var unknown = await ada.MarkAsync(One.Answer, 0, 20, keyQuestion: "WorkedWell");
        var tooLong = await ada.MarkAsync(One.Answer, 0, 20, note: new string('a', 100_000));

        (differs.AnnotationId, differs.Refusal!.Code).ShouldBe((null, "annotations.quote-differs"));
        differs.Refusal.Sentence.ShouldStartWith("The words here");
        unknown.Refusal!.Code.ShouldBe("annotations.key-question-unknown");
        tooLong.Refusal!.Code.ShouldBe("annotations.note-too-long");
    }

    [Fact]
    public async Task A_retry_after_a_lost_answer_is_told_the_same()
    {
        var operation = Guid.NewGuid();
        await using var ada = await OpenAsync(One.First);

        var first = await ada.MarkAsync(One.Answer, 0, 20, operation);
        await using var again = await OpenAsync(One.First);

        (await again.MarkAsync(One.Answer, 0, 20, operation)).ShouldBe(first);
    }

    [Fact]
    public async Task Unmarking_moves_the_partner_s_screen_too()
    {
        await using var ada = await OpenAsync(One.First);
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");
        var mark = (await ada.MarkAsync(One.Answer, 0, 20)).AnnotationId!.Value;
        await ben.HearUntilAsync($"case/{One.Case} moved");

        (await ada.UnmarkAsync(mark)).AnnotationId.ShouldBe(mark);

        await ben.HearUntilAsync($"case/{One.Case} moved");
    }

    [Fact]
    public async Task What_is_notOne_s_own_is_not_found()
    {
        await using var ada = await OpenAsync(One.First);
        await using var practitioner = await OpenAsync(await Product.MemberAsync("practitioner-health@demo.example"));
        await using var reader = await OpenAsync(await Product.MemberAsync("reader@demo.example"));
        await using var cleo = await OpenAsync(Two.First);
        var mark = (await ada.MarkAsync(One.Answer, 0, 20)).AnnotationId!.Value;

        await NotFoundAsync(() => ada.WatchAsync($"case/{Two.Case}"));
        await NotFoundAsync(() => ada.WatchAsync($"case/{Guid.NewGuid()}"));
        await NotFoundAsync(() => reader.WatchAsync($"audit/{One.Audit}"));
        await NotFoundAsync(() => reader.WatchAsync($"board/{One.Audit}"));
        await NotFoundAsync(() => practitioner.WatchAsync($"board/{One.Audit}"));
        await NotFoundAsync(() => practitioner.MarkAsync(One.Answer, 0, 20));
        await NotFoundAsync(() => cleo.MarkAsync(One.Answer, 0, 20));
        await NotFoundAsync(() => cleo.UnmarkAsync(mark));
        await NotFoundAsync(() => cleo.AskAsync("ShowSelection", One.Answer.Id.Value, 0, 5));
    }

    [Fact]
    public async Task A_selection_is_shown_to_the_partner_and_to_no_third()
    {
        await using var ada = await OpenAsync(One.First, topics: $"case/{One.Case}");
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");
        await using var team = await OpenAsync(await Product.MemberAsync("team@demo.example"), topics: $"case/{One.Case}");
        await using var cleo = await OpenAsync(Two.First, topics: $"case/{Two.Case}");

        await ada.AskAsync("ShowSelection", One.Answer.Id.Value, 3, 9);

        await ben.HearUntilAsync($"{One.First.Name} selects 3–9 in {One.Answer.Id}");
        (await ada.MarkAsync(One.Answer, 0, 20)).Refusal.ShouldBeNull();
        foreach (var screen in (Screen[])[ada, team])
            (await screen.HearUntilAsync("moved")).ShouldNotContain(heard => heard.Contains("selects"));
        await cleo.WatchAsync($"board/{One.Audit}");
        await ada.MarkAsync(One.Answer, 0, 20);
        (await cleo.HearUntilAsync($"board/{One.Audit} moved")).ShouldNotContain(heard => heard.Contains("selects"));
    }

    [Fact]
    public async Task Who_is_here_is_told_to_those_who_may_know()
    {
        await using var ada = await OpenAsync(One.First, topics: $"case/{One.Case}");
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");

        await ada.HearUntilAsync($"here: {string.Join(", ", new[] { One.First.Name, One.Second.Name }.Order(StringComparer.Ordinal))}");
        await ben.DisposeAsync();

        (await ada.HearUntilAsync($"here: {One.First.Name}"))[^1].ShouldEndWith($"here: {One.First.Name}");
    }
}
