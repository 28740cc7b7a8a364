using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Tests.Live;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Tests.Notes;

/// <summary>Live text as browsers reach it: a real server, real sockets, real sign-in.</summary>
public sealed class TextHubTests(ITestOutputHelper output) : HubTest
{
    [Fact]
    public async Task Four_tabs_write_at_once_over_lines_that_are_cut_and_end_with_one_text()
    {
        var text = await TextAsync(TextKind.CaseFeedback, Phase.Discussion);
        var screens = new List<TextScreen>();
        foreach (var (member, tab) in ((Member, string)[])[(One.First, "a1"), (One.First, "a2"), (One.Second, "b1"), (One.Second, "b2")])
            screens.Add(await OpenAsync(member, text, tab, messagePack: tab[1] == '1'));

        var cuts = await Task.WhenAll(screens.Select((screen, seed) => Task.Run(() => WriteAsync(screen, new Random(seed)))));

        foreach (var screen in screens)
            await screen.PullAsync();
        var stored = (await Product.Use<ReadText>().RunAsync(text, One.First)).Expect();
        foreach (var screen in screens)
            TextHash.Of(screen.Typist.Text).ShouldBe(stored.Hash);
        stored.Version.ShouldBe(screens.Sum(s => s.Typist.Edits), "each edit exactly once");
        output.WriteLine($"{stored.Version} edits over {cuts.Sum()} cut lines.");
        foreach (var screen in screens)
            await screen.DisposeAsync();
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_one_types_the_other_sees_with_their_cursor(bool messagePack)
    {
        var text = await TextAsync(TextKind.CaseFeedback, Phase.Discussion);
        await using var ada = await OpenAsync(One.First, text, "ada", messagePack);
        await using var ben = await OpenAsync(One.Second, text, "ben", messagePack);

        (await ada.TypeAsync(0, 0, "[[0,\"Nan\"]]")).ShouldBe(new PushAnswer("accepted", 1));

        (await ben.Heard.Task.WaitAsync(TimeSpan.FromSeconds(5))).ShouldContain("Nan");
        await using var again = await OpenAsync(One.Second, text, "ben-2", messagePack);
        again.Opened.ShouldBe(new OpenedText(1, 1, "Nan", TextHash.Of("Nan")));
        await ada.AskAsync("ShowCursor", text.Value, 1, 0, 3);
        (await again.Heard.Task.WaitAsync(TimeSpan.FromSeconds(5))).ShouldBe($"{One.First.Name} at 0–3");
    }

    [Fact]
    public async Task To_others_there_is_no_such_text()
    {
        var text = await TextAsync(TextKind.PairNotes);
        await using var ada = await OpenAsync(One.First, text, "ada");

        foreach (var member in (Member[])[Two.First, await Product.MemberAsync("team@demo.example"), await Product.MemberAsync("practitioner-health@demo.example")])
            (await Should.ThrowAsync<HubException>(() => OpenAsync(member, text, "x"))).Message.ShouldEndWith("not-found");
        (await Should.ThrowAsync<HubException>(() => ada.AskAsync("OpenText", Guid.NewGuid()))).Message.ShouldEndWith("not-found");
        (await Should.ThrowAsync<HubException>(() => ada.AskAsync("PushText", Guid.NewGuid(), 1, "ada", 0, 0, Array.Empty<string>()))).Message.ShouldEndWith("not-found");
    }

    [Fact]
    public async Task Whose_right_ends_hears_no_more_words_and_is_told_so()
    {
        var text = await TextAsync(TextKind.CaseFeedback, Phase.Discussion);
        await using var ada = await OpenAsync(One.First, text, "ada");
        await using var ben = await OpenAsync(One.Second, text, "ben");

        (await Product.Use<DeclareConflict>().RunAsync(new(One.Case, ConflictKind.WorkedTheCase), One.Second)).Expect();

        (await ben.TypeAsync(0, 0, "[[0,\"x\"]]")).Outcome.ShouldBe("forbidden");
        (await Should.ThrowAsync<HubException>(() => ben.PullAsync())).Message.ShouldEndWith("forbidden");
        for (var version = 0; ben.Heard.Task.IsCompleted || version == 0; version++)
        {
            version.ShouldBeLessThan(200, "words still reach someone whose right has ended");
            await using var again = await OpenAsync(One.First, text, $"again-{version}");
            (await again.TypeAsync(version, 0, $"[{(version == 0 ? "" : $"{version},")}[0,\"y\"]]")).Outcome.ShouldBe("accepted");
            if (!ben.Heard.Task.IsCompleted)
                break;
            ben.HearAfresh();
        }
        (await ada.Heard.Task.WaitAsync(TimeSpan.FromSeconds(5))).ShouldContain("y");
    }

    [Fact]
    public async Task A_closed_phase_locks_and_nonsense_and_floods_disturb_nobody_else()
    {
        var text = await TextAsync(TextKind.PairNotes);
        await using var ada = await OpenAsync(One.First, text, "ada");
        await using var mallory = await OpenAsync(One.Second, text, "mallory");
        var (version, length) = (ada.Opened.Version, ada.Opened.Text.Length);

        (await mallory.TypeAsync(version, 0, "[-1,8]")).Outcome.ShouldBe("malformed");
        (await mallory.TypeAsync(version + 9, 0, "[1]")).Outcome.ShouldBe("resync");
        await Should.ThrowAsync<Exception>(() => mallory.AskAsync("PushText", "not an id", "no number"));
        var flood = Enumerable.Range(0, 400).Select(_ => mallory.TypeAsync(version, 0, "[]")).ToList();
        await Task.WhenAll(flood.Select(async f => await Task.WhenAny(f)));
        flood.Where(f => f.IsFaulted).ShouldNotBeEmpty();
        flood.Where(f => f.IsFaulted).ShouldAllBe(f => f.Exception!.InnerException!.Message.EndsWith("too-fast"));

        (await ada.TypeAsync(version, 0, $"[{length},[0,\"!\"]]")).Outcome.ShouldBe("accepted");
        await MoveToAsync(Phase.Evaluation);
        (await ada.TypeAsync(version + 1, 1, $"[{length + 1},[0,\"!\"]]")).Outcome.ShouldBe("locked");
    }

    private static async Task<int> WriteAsync(TextScreen screen, Random random)
    {
        var cuts = 0;
        for (var i = 0; i < 40; i++)
        {
            await screen.EditAsync(random);
            if (random.Next(12) == 0)
            {
                await screen.PushIntoACutAsync();
                cuts++;
            }
            else if (random.Next(2) == 0)
            {
                (await screen.PushAsync()).Outcome.ShouldBe("accepted");
            }
        }
        (await screen.PushAsync()).Outcome.ShouldBe("accepted");
        return cuts;
    }

    private async Task<Id<LiveText>> TextAsync(TextKind kind, Phase phase = Phase.Reading)
    {
        await MoveToAsync(phase);
        return (await Product.Use<FindText>().RunAsync(FindText.Command.Of(kind, One.Case), One.First)).Expect();
    }

    private async Task MoveToAsync(Phase phase)
    {
        var facilitator = await Product.MemberAsync("facilitator@demo.example");
        if (phase != Phase.Reading)
            (await Product.Use<MovePhase>().RunAsync(new(One.Audit, Phase.Reading, phase), facilitator)).Expect();
    }

    private async Task<TextScreen> OpenAsync(Member member, Id<LiveText> text, string client, bool messagePack = false)
    {
        var screen = new TextScreen(Product, member, text, client, messagePack);
        await screen.OpenAsync();
        return screen;
    }
}
