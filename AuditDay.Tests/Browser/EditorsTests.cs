using AuditDay.Core.Programme;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>Every place with an editor: nothing in anybody's way, and all of it by keyboard.</summary>
public sealed class EditorsTests : BrowserTest
{
    [Fact]
    public async Task A_pair_write_at_each_step_of_the_day_by_keyboard()
    {
        await DiscussAsync();
        var pair = await Product.PairAsync(1);
        var visitor = await SignInAsAsync("auditor-1@demo.example");

        await visitor.GoToAsync($"/cases/{pair.Case}");
        await visitor.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await WriteByKeyboardAsync(visitor, "Pair notes");
        await visitor.GoToAsync($"/cases/{pair.Case}?step=discuss");
        await WriteByKeyboardAsync(visitor, "Discussion notes");
        await visitor.GoToAsync($"/cases/{pair.Case}?step=feedback");
        await WriteByKeyboardAsync(visitor, "Words for the room");
    }

    [Fact]
    public async Task The_report_is_written_with_its_preview_beside_it_and_on_a_phone_in_its_place()
    {
        var team = await SignInAsAsync("team@demo.example");
        await team.GoToAsync("/audits/2026-neglect/report");
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Write in 1 Executive summary" }).ClickAsync();
        await Assertions.Expect(Paper(team, "1 Executive summary")).ToBeFocusedAsync();
        await WriteByKeyboardAsync(team, "1 Executive summary");
        await Assertions.Expect(Preview(team).GetByText("bold")).ToHaveCSSAsync("font-weight", "700");

        var facilitator = await SignInAsAsync("facilitator@demo.example", width: 390, height: 844);
        await facilitator.GoToAsync("/audits/2026-neglect/report?write=1");
        await Assertions.Expect(Paper(facilitator, "1 Executive summary")).ToContainTextAsync("typed **bold**");
        await Assertions.Expect(Preview(facilitator)).ToBeHiddenAsync();
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Preview of 1" }).ClickAsync();
        await Assertions.Expect(Preview(facilitator)).ToContainTextAsync("typed bold");
        await Assertions.Expect(Paper(facilitator, "1 Executive summary")).ToBeHiddenAsync();
        await facilitator.FindsNothingInTheWayAsync();

        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Close the editor" }).ClickAsync();
        await Assertions.Expect(team.Page.Locator("#section-1")).ToContainTextAsync("typed bold");
        await Assertions.Expect(team.Page.Locator(".cm-editor")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_room_reflects_together_and_a_practitioner_adds_to_it()
    {
        await DiscussAsync();
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await facilitator.GoToAsync("/audits/2026-neglect/board?show=reflection");
        await WriteByKeyboardAsync(facilitator, "Group reflection");

        var practitioner = await SignInAsAsync("practitioner-health@demo.example");
        await practitioner.GoToAsync("/audits/2026-neglect/board?show=reflection");
        await practitioner.SeesAsync("typed bold");
        await practitioner.Page.GetByLabel("Your words").FillAsync("We rang twice.");
        await practitioner.Page.GetByRole(AriaRole.Button, new() { Name = "Add my words" }).ClickAsync();
        await practitioner.SeesAsync("Thank you.");
        await practitioner.FindsNothingInTheWayAsync();

        await Assertions.Expect(Paper(facilitator, "Group reflection")).ToContainTextAsync("We rang twice.");
        await Assertions.Expect(Preview(facilitator)).ToContainTextAsync("We rang twice.");
    }

    private static ILocator Paper(Visitor visitor, string label) => visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    private static ILocator Preview(Visitor visitor) => visitor.Page.Locator("[data-note-preview]");

    /// <summary>Types, is told that it is saved, leaves with Tab; what is typed is announced nowhere.</summary>
    private static async Task WriteByKeyboardAsync(Visitor visitor, string label)
    {
        await visitor.Page.EvaluateAsync(
            """
            () => {
              window.heard = []
              new MutationObserver(changes => {
                for (const change of changes)
                  if ((change.target.closest ? change.target : change.target.parentElement)?.closest('[aria-live], [role=status], [role=alert], [role=log]'))
                    window.heard.push(change.target.textContent)
              }).observe(document.body, { childList: true, subtree: true, characterData: true })
            }
            """);
        await Paper(visitor, label).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Control+End");
        await visitor.Page.Keyboard.TypeAsync("\ntyped **bold**");
        await Assertions.Expect(visitor.Page.Locator("[data-text-state]")).ToContainTextAsync("Saved");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Paper(visitor, label)).Not.ToBeFocusedAsync();
        (await visitor.Page.EvaluateAsync<string[]>("window.heard.filter(words => words.includes('typed'))")).ShouldBeEmpty();
        await visitor.FindsNothingInTheWayAsync();
    }

    private async Task DiscussAsync()
    {
        var facilitator = await Product.MemberAsync("facilitator@demo.example");
        (await Product.Use<MovePhase>().RunAsync(new((await Product.PairAsync(1)).Audit, Phase.Reading, Phase.Discussion), facilitator)).Expect();
    }
}
