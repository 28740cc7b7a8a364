using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>The board's questions to the person at it: which theme, which words. Each keeps the words until they are saved.</summary>
public sealed partial class BoardView
{
    internal async Task AskWhereToAsync(BoardSnapshot.CardRow card)
    {
        var places = Board.Themes.Where(t => t.Id != card.Theme).Select(t => new ChooseThemeDialog.Place(t.Id, t.Title)).ToList();
        if (card.Theme is not null)
            places.Insert(0, new(null, "New (in no theme)"));
        if (await ChooseThemeDialog.AskAsync(Dialogs, "Move this card to…", card.Text, places, "A new theme…") is not { } chosen)
            return;

        if (chosen.IsNew)
            await AskForThemeAsync([card.Id]);
        else
            await PutAsync(card.Id, chosen.Theme, null);
    }

    internal Task AskForThemeAsync(IReadOnlyList<Id<Card>> cards) =>
        TextDialog.AskAsync(Dialogs, new("A new theme", "Title", "", "Make the theme", PracticeTheme.LongestTitle), async title =>
        {
            var made = await Actions.MakeTheme.RunAsync(new(Guid.CreateVersion7(), Audit, title, cards), Me);
            if (made.IsDone)
                Select(made.Value);
            return new Result(made.Refusal);
        });

    internal Task AskForWordingAsync(BoardSnapshot.CardRow card) =>
        TextDialog.AskAsync(Dialogs, new("Reword the card", "Words", card.Text, "Save", Card.Longest, Lines: 4), text =>
            Actions.EditCardText.RunAsync(new(Guid.CreateVersion7(), Audit, card.Id, text, card.Text), Me));

    internal Task AskForTitleAsync(BoardSnapshot.ThemeRow theme) =>
        TextDialog.AskAsync(Dialogs, new("Rename the theme", "Title", theme.Title, "Rename", PracticeTheme.LongestTitle), title =>
            Actions.RenameTheme.RunAsync(new(Guid.CreateVersion7(), Audit, theme.Id, title, theme.Title), Me));

    internal Task AskForStoryAsync(BoardSnapshot.ThemeRow theme) =>
        TextDialog.AskAsync(Dialogs, new($"The story of “{theme.Title}”", "What we see across the cases", theme.Story, "Save the story", PracticeTheme.LongestStory, Lines: 9), story =>
            Actions.TellStory.RunAsync(new(Guid.CreateVersion7(), Audit, theme.Id, story, theme.Story), Me));

    internal Task AskToSplitAsync(BoardSnapshot.ThemeRow theme, IReadOnlyList<Id<Card>> cards) =>
        TextDialog.AskAsync(Dialogs, new("A new theme from these cards", "Title", "", cards.Count == 1 ? "Take 1 card out" : $"Take {cards.Count} cards out", PracticeTheme.LongestTitle), async title =>
            new Result((await Actions.SplitTheme.RunAsync(new(Guid.CreateVersion7(), Audit, theme.Id, title, cards), Me)).Refusal));

    internal async Task AskToMergeAsync(BoardSnapshot.ThemeRow theme)
    {
        var places = Board.Themes.Where(t => t.Id != theme.Id).Select(t => new ChooseThemeDialog.Place(t.Id, t.Title)).ToList();
        var chosen = await ChooseThemeDialog.AskAsync(
            Dialogs, $"Merge “{theme.Title}” into…", "Its cards and its story go into the theme you choose. “Undo” takes it back.", places);
        if (chosen?.Theme is { } into && await DoAsync(Actions.MergeThemes.RunAsync(new(Guid.CreateVersion7(), Audit, theme.Id, into), Me)))
            Select(into);
    }

    internal Task RemoveCardAsync(Id<Card> card) =>
        SayUndoableAsync(Actions.RemoveCard.RunAsync(new(Guid.CreateVersion7(), Audit, card), Me), "Card taken off the board.");

    internal Task RemoveThemeAsync(Id<PracticeTheme> theme) =>
        SayUndoableAsync(Actions.RemoveTheme.RunAsync(new(Guid.CreateVersion7(), Audit, theme), Me), "Theme taken away; its cards are under “New”.");

    internal async Task<Result> AddCardAsync(string text, Core.AuditTools.KeyQuestion? keyQuestion) =>
        new((await Actions.AddCard.RunAsync(new(Guid.CreateVersion7(), Audit, text, keyQuestion), Me)).Refusal);

    internal async Task AskAboutLikeAsync(BoardSnapshot.CardRow card)
    {
        var all = Board.AllCards.ToDictionary(c => c.Id);
        var titles = Board.Themes.ToDictionary(t => t.Id, t => t.Title);
        var others = Board.Likeness.LikeTo(card.Id).Where(all.ContainsKey).Select(id => all[id])
            .Select(c => new LikeCardsDialog.Other(c, c.Theme is { } theme ? titles.GetValueOrDefault(theme) : null)).ToList();
        if (await LikeCardsDialog.AskAsync(Dialogs, card, others) is not { } chosen)
            return;

        if (chosen.Theme is { } into)
            await PutAsync(card.Id, into, null);
        else
            await AskForThemeAsync([card.Id, .. chosen.With]);
    }

    internal Task FocusAsync(Id<Card>? card) => DoAsync(Actions.FocusOnCard.RunAsync(new(Audit, card), Me));

    private Task<bool> HideAsync() => DoAsync(Actions.HideContributions.RunAsync(new(Audit), Me));

    private Task<bool> RevealAsync() => DoAsync(Actions.RevealContributions.RunAsync(new(Audit), Me));

    private async Task SayUndoableAsync(Task<Result> doing, string done)
    {
        if (await DoAsync(doing))
            Snackbar.Add($"{done} “Undo my last change” brings it back.", Severity.Normal);
    }
}
