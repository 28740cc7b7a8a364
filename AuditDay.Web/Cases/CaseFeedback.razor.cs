using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

/// <summary>The last step of a case: what the pair found, how they grade it, what is to be done, and the way to the agencies.</summary>
public partial class CaseFeedback
{
    private FeedbackOfCase.Row? _feedback;

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }

    [Inject] public required FeedbackOfCase FeedbackOfCase { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case.Case);

    // The day decides what may be written.
    protected override object LoadFor => (Case.Case, Case.State, Case.Phase);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _feedback = await FeedbackOfCase.RunAsync(Case.Case, Me, ct);
        if (_feedback is null)
            SayNotFound();
    }

    // What the findings rest on moves with marks, questions and notes too; but only what they show of it.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is FeedbackFact or FindingFact or CaseFact or ReturnMoved or AnnotationRemoved or AnnotationRestored or DiscussionQuestionChanged)
            ? LoadAsync(ct)
            : Task.CompletedTask;
}
