using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

/// <summary>One return: its own agency write it here, the partnership team check it, others who may read it read it.</summary>
public partial class ReturnPage
{
    private ReturnCover.Row? _cover;

    [Parameter] public Guid ReturnId { get; set; }
    [SupplyParameterFromQuery(Name = "section")] public string? SectionWord { get; set; }
    [SupplyParameterFromQuery(Name = "question")] public string? QuestionWord { get; set; }

    [Inject] public required ReturnCover ReturnCover { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Id);

    protected override IEnumerable<Topic> AlsoWatched => _cover is { } cover ? [Core.Journal.Topic.Of(cover.Audit)] : [];

    protected override object LoadFor => ReturnId;

    private Id<AgencyReturn> Id => new(ReturnId);

    private DateOnly Today => Clock.Today();

    private string Sentence => $"{char.ToUpperInvariant(_cover!.State.InWords()[0])}{_cover.State.InWords()[1..]}";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _cover = await ReturnCover.RunAsync(Id, Me, ct);
        if (_cover is null)
            SayNotFound();
        else if (_cover.SeesAnswers)
            Trail.Saw(Me, new ReturnOpened(_cover.Audit, Id));
    }

    // An answer that is saved moves nothing here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is AnswerWritten or QueryReplied) ? Task.CompletedTask : LoadAsync(ct);
}
