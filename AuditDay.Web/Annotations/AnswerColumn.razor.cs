using System.Globalization;
using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

/// <summary>The answers in the middle of the workspace. An answer's own text is rendered once and never touched again.</summary>
public partial class AnswerColumn
{
    private IReadOnlyList<AnswersToRead.Row>? _rows;

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [Parameter, EditorRequired] public required CaseView View { get; set; }

    [Inject] public required AnswersToRead AnswersToRead { get; init; }
    [Inject] public required SetAnswerRead SetAnswerRead { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case.Case);

    protected override object LoadFor => View;

    private CaseToRead.ReturnRow? Shown => Case.Returns.FirstOrDefault(r => r.Id == View.Return);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var rows = View.Question is { } key
            ? await AnswersToRead.ToQuestionAsync(Case.Case, key, Me, ct)
            : await AnswersToRead.OfReturnAsync(Case.Case, View.Return!.Value, Me, ct);
        if (rows is { Count: > 0 })
            _rows = rows;
        else
            SayNotFound();
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is ReturnMoved or AnswerReadChanged) ? LoadAsync(ct) : Task.CompletedTask;

    private async Task SetReadAsync((Id<Answer> Answer, bool IsRead) tick) =>
        Snackbar.Say(await SetAnswerRead.RunAsync(new([tick.Answer], tick.IsRead), Me));

    private async Task ReadAllAsync() =>
        Snackbar.Say(await SetAnswerRead.RunAsync(new([.. _rows!.Where(r => r.Answer is not null).Select(r => r.Answer!.Value)], true), Me));

    private static string At(DateTimeOffset at) => at.ToLocalTime().ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB"));
}
