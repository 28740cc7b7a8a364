using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Shell;

public sealed partial class SystemNotice : IDisposable
{
    private Condition _now;

    [Inject] public required SystemCondition SystemCondition { get; init; }

    public void Dispose() => SystemCondition.Moved -= Show;

    protected override void OnInitialized()
    {
        _now = SystemCondition.Now;
        if (RendererInfo.IsInteractive)
            SystemCondition.Moved += Show;
    }

    private void Show() => _ = InvokeAsync(() =>
    {
        _now = SystemCondition.Now;
        StateHasChanged();
    });
}
