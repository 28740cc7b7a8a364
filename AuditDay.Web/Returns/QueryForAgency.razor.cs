using AuditDay.Core.Access;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

public sealed partial class QueryForAgency : IAsyncDisposable
{
    private SavedAsTyped _reply = null!;

    [Parameter, EditorRequired] public required ReturnToWrite.QueryRow Query { get; set; }
    [Parameter] public bool MayReply { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required ReplyToQuery ReplyToQuery { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private string Id => $"reply-{Query.Id}";

    private string WithMe => Query switch
    {
        { IsAnswered: false } => "○ Waiting for your answer: change what stands above, or reply in words.",
        { HasChanged: true } => "✓ You have changed the answer.",
        _ => "✓ You have replied.",
    };

    private string Standing => Query.State switch
    {
        QueryState.Resolved => "✓ Settled with the partnership team.",
        QueryState.Answered => "Answered. The partnership team is reading it.",
        _ => Query.IsAnswered ? "✓ Answered." : "○ Not answered yet.",
    };

    protected override void OnInitialized() => _reply = new SavedAsTyped(
        Clock, async (text, _) => await ReplyToQuery.RunAsync(new(Query.Id, text), Me),
        act => InvokeAsync(async () => { await act(); StateHasChanged(); }));

    protected override void OnParametersSet() => _reply.Follow(Query.Reply);

    public ValueTask DisposeAsync() => _reply.DisposeAsync();
}
