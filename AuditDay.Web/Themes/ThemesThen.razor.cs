using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Themes;

public partial class ThemesThen
{
    private ThemesCompared.Row? _row;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }

    [Inject] public required ThemesCompared ThemesCompared { get; init; }
    [Inject] public required SayThemeCameBack SayThemeCameBack { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfBoard(Audit);

    protected override object LoadFor => (Audit, State, Phase);

    protected override async Task LoadAsync(CancellationToken ct) => _row = await ThemesCompared.RunAsync(Audit, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is CountedFact) ? Task.CompletedTask : LoadAsync(ct);

    private Task ChooseAsync(Id<PracticeTheme> theme, string earlier) =>
        SayAsync(theme, Guid.TryParse(earlier, out var id) ? new Id<PracticeTheme>(id) : null);

    private async Task SayAsync(Id<PracticeTheme> theme, Id<PracticeTheme>? earlier) => Snackbar.Say(await SayThemeCameBack.RunAsync(new(theme, earlier), Me));
}
