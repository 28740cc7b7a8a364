using AuditDay.Core.Evaluation;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Evaluation;

/// <summary>On an audit's own page, from the end of its day on: what follows for whoever looks.</summary>
public partial class WhatNext
{
    private IReadOnlyList<NextThing> _next = [];

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required NextOfAudit NextOfAudit { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Audit);

    protected override object LoadFor => Audit;

    protected override async Task LoadAsync(CancellationToken ct) => _next = await NextOfAudit.RunAsync(Audit, Me, ct) ?? [];
}
