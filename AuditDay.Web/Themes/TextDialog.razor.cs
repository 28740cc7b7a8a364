using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>Asks for some words and saves them. Where they are refused it stays open, with the words in it and the reason below.</summary>
public partial class TextDialog
{
    private string _text = "";
    private string? _said;

    public sealed record Asking(string Title, string Label, string Text, string Button, int Longest, int Lines = 1);

    [Parameter, EditorRequired] public required Asking Ask { get; set; }
    [Parameter, EditorRequired] public required Func<string, Task<Result>> Save { get; set; }
    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    public static async Task AskAsync(IDialogService dialogs, Asking ask, Func<string, Task<Result>> save)
    {
        var asked = await dialogs.ShowAsync<TextDialog>(ask.Title, new DialogParameters<TextDialog> { { d => d.Ask, ask }, { d => d.Save, save } });
        await asked.Result;
    }

    protected override void OnInitialized() => _text = Ask.Text;

    private async Task SaveAsync()
    {
        var saved = await Save(_text);
        _said = saved.Refusal?.Sentence;
        if (saved.IsDone)
            Dialog.Close();
    }
}
