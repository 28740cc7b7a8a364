using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>With whom the published report is shared, and who has read it.</summary>
public partial class SharePanel
{
    private readonly HashSet<Id<Member>> _chosen = [];
    private ReadersOfReport.Row? _readers;
    private Guid _operation = Guid.CreateVersion7();
    private string? _refusal;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required ReadersOfReport ReadersOfReport { get; init; }
    [Inject] public required ShareReport ShareReport { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfReport(Audit);

    protected override object LoadFor => Audit;

    protected override async Task LoadAsync(CancellationToken ct) => _readers = await ReadersOfReport.RunAsync(Audit, Me, ct);

    private void Choose(Id<Member> member, bool isChosen) => _ = isChosen ? _chosen.Add(member) : _chosen.Remove(member);

    private void ChooseAll(bool all)
    {
        _chosen.Clear();
        if (all)
            _chosen.UnionWith(_readers!.People.Where(p => p.SharedAt is null && p.Member != Me.Id).Select(p => p.Member));
    }

    private async Task ShareAsync()
    {
        var shared = await ShareReport.RunAsync(new(_operation, Audit, [.. _chosen]), Me);
        _refusal = shared.Refusal?.Sentence;
        if (!shared.IsDone)
            return;

        _operation = Guid.CreateVersion7();
        _chosen.Clear();
    }

    private string When(DateTimeOffset at) => Clock.ToLocal(at).ToString("d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
