namespace AuditDay.Tests.Live;

/// <summary>A blind first read, as it goes over the hub: that something moved, and nothing of what.</summary>
public sealed class FirstReadHubTests : HubTest
{
    private const string Canary = "canary of the first reader";

    [Fact]
    public async Task Neither_a_mark_nor_a_selection_of_one_reaches_the_other_until_both_have_read()
    {
        await Product.ReadBlindAsync(One.Audit);
        await using var ada = await OpenAsync(One.First, topics: $"case/{One.Case}");
        await using var ben = await OpenAsync(One.Second, topics: $"case/{One.Case}");

        await ada.AskAsync("ShowSelection", One.Answer.Id.Value, 3, 9);
        var mark = (await ada.MarkAsync(One.Answer, 0, 20, note: Canary)).AnnotationId!.Value;

        var heard = await ben.HearUntilAsync($"case/{One.Case} moved");
        heard.ShouldNotContain(h => h.Contains("selects") || h.Contains(Canary) || h.Contains(mark.ToString()));
        await NotFoundAsync(() => ben.UnmarkAsync(mark));

        await Product.HaveReadAsync(One);

        await using var adaAgain = await OpenAsync(One.First, topics: $"case/{One.Case}");
        await adaAgain.AskAsync("ShowSelection", One.Answer.Id.Value, 3, 9);
        await ben.HearUntilAsync($"{One.First.Name} selects 3–9 in {One.Answer.Id}");
        (await ben.UnmarkAsync(mark)).AnnotationId.ShouldBe(mark);
    }
}
