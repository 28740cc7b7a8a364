using AuditDay.Core.Access;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>The life of an audit as steps. Each says what it opens and closes before it is taken.</summary>
public partial class LifeSteps
{
    private AuditState? _asked;
    private string _reason = "";
    private string? _said;

    [Parameter, EditorRequired] public required AuditOverview.Row Audit { get; set; }
    [Parameter, EditorRequired] public required Readiness Readiness { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required MoveAudit MoveAudit { get; init; }

    private AuditLife.Move? Forward => AuditLife.Forward(Readiness);

    private AuditLife.Move? Back => AuditLife.Back(Audit.State);

    private AuditLife.Move? Asked => new[] { Forward, Back }.FirstOrDefault(m => m is not null && m.To == _asked);

    private bool MayMove(AuditLife.Move? move) =>
        move is not null && (Audit.MayManage || (move.To == AuditState.Live && Audit.MayOpenDay && (Readiness.Outstanding.Count == 0 || Audit.MayNameOutstanding)));

    private void Ask(AuditState? to) => (_asked, _said, _reason) = (_asked == to ? null : to, null, "");

    private string Confirm(AuditLife.Move move)
    {
        var gaps = move.To == AuditState.Live && Audit.State == AuditState.Ready ? Readiness.Outstanding.Count : 0;
        return gaps == 0 ? move.Button : $"{move.Button} and name {ProgrammeWords.Count(gaps, "return", "returns")} as not received";
    }

    private async Task MoveAsync(AuditLife.Move move)
    {
        var gaps = Readiness.Outstanding.Select(o => o.Return.Return!.Value).ToList();
        var moved = await MoveAudit.RunAsync(new(Audit.Id, move.To, _reason, gaps), Me);
        _said = moved.Refusal?.Sentence;
        if (moved.IsDone)
            Ask(null);
    }

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
