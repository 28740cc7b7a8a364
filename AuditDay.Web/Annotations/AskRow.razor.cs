using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

public sealed partial class AskRow : IAsyncDisposable
{
    private SavedAsTyped _answer = null!;

    [Parameter, EditorRequired] public required QuestionsOfCase.Row Question { get; set; }

    /// <summary>Team and facilitator see what is asked; the pair ask.</summary>
    [Parameter] public bool IsReader { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required PutQuestion PutQuestion { get; init; }
    [Inject] public required NoteAnswer NoteAnswer { get; init; }
    [Inject] public required OfferQuestion OfferQuestion { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override void OnInitialized() => _answer = new SavedAsTyped(
        Clock,
        (answer, seen) => NoteAnswer.RunAsync(new(Question.Id, answer, seen), Me),
        save => InvokeAsync(async () =>
        {
            await save();
            StateHasChanged();
        }));

    protected override void OnParametersSet() => _answer.Follow(Question.Answer);

    public ValueTask DisposeAsync() => _answer.DisposeAsync();

    private async Task OfferAsync(bool isOffered) => Snackbar.Say(await OfferQuestion.RunAsync(new(Question.Id, isOffered), Me));

    private async Task TickAsync(ChangeEventArgs e) => Snackbar.Say(await PutQuestion.RunAsync(
        new(Question.Id, Question.State, (bool)e.Value! ? QuestionState.Asked : QuestionState.ToAsk), Me));
}
