using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Returns;
using AuditDay.Web.Access;
using AuditDay.Web.Notes;
using AuditDay.Web.Stage;
using AuditDay.Web.Voting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>
/// The one shared hub. Each method admits, then delegates to a use case; every call is authorised by itself, as a
/// right may have ended since the connection was made.
/// </summary>
[Authorize]
internal sealed partial class DayHub(
    SignedInMember members, Admission admission, Watchers watchers, MarkPassage markPassage, RemoveAnnotation removeAnnotation, AnchorPassage anchorPassage,
    TextRoom texts, StageDevices stages, VoteBox votes, HubSessions sessions)
    : Hub<IDayClient>
{
    [Asks(Right.Read, Resource.CaseCard)]
    public async Task Watch(string topic)
    {
        // A screen without a person watches the stage; everything else it names is not found.
        var me = await stages.FindAsync(Context.User, Context.ConnectionAborted) ?? await MeAsync();
        if (!WatchedTopic.TryRead(topic, out var watched) || await admission.StandingAsync(me, watched, Context.ConnectionAborted) is not { } standing
            || !watched.IsOpenTo(standing))
            throw new HubException("not-found");

        await watchers.JoinAsync(Context.ConnectionId, me, watched, standing);
    }

    [Asks(Right.Create, Resource.PairWork)]
    public async Task<MarkAnswer> Mark(Guid operationId, Guid answerId, int start, int end, string quote, string? keyQuestion, string? note)
    {
        if (!KeyQuestions.TryRead(keyQuestion, out var key))
            return new MarkAnswer(null, RefusalAnswer.Of(AnnotationRefusals.KeyQuestionUnknown));

        var marked = await markPassage.RunAsync(
            new(operationId, new Id<Answer>(answerId), start, end, quote, key, note ?? ""), await MeAsync());
        return marked.Refusal == Refusal.NotFound
            ? throw new HubException("not-found")
            : new MarkAnswer(marked.IsDone ? marked.Value.Value : null, RefusalAnswer.Of(marked.Refusal));
    }

    [Asks(Right.Delete, Resource.PairWork)]
    public async Task<MarkAnswer> Unmark(Guid operationId, Guid annotationId)
    {
        var removed = await removeAnnotation.RunAsync(new(operationId, new Id<Annotation>(annotationId)), await MeAsync());
        return removed.Refusal == Refusal.NotFound
            ? throw new HubException("not-found")
            : new MarkAnswer(removed.IsDone ? annotationId : null, RefusalAnswer.Of(removed.Refusal));
    }

    /// <summary>Presence only: never stored, and told to nobody but the partner, once the two see each other's marks.</summary>
    [Asks(Right.Read, Resource.PairWork)]
    public async Task ShowSelection(Guid answerId, int start, int end)
    {
        var me = await MeAsync();
        if (await admission.PairCaseAsync(Context, me, new Id<Answer>(answerId)) is not { } pair)
            throw new HubException("not-found");

        if (!pair.IsFirstRead)
            await Clients.OthersInGroup(Watchers.PairGroup(pair.Case)).SelectionShown(answerId, me.Name, start, end);
    }

    public override Task OnConnectedAsync() => sessions.ComeAsync(Context);

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        sessions.Go(Context);
        texts.Leave(Context.ConnectionId);
        await watchers.LeaveAsync(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    private async Task<Member> MeAsync() =>
        await members.FindAsync(Context.User, Context.ConnectionAborted) ?? throw new HubException("not-found");
}
