using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>Live texts. Which row of the matrix decides follows from the text's kind; discussion notes stand for them all.</summary>
internal sealed partial class DayHub
{
    [Asks(Right.Read, Resource.DiscussionNotes)]
    public async Task<OpenedText> OpenText(Guid textId) =>
        await texts.OpenAsync(Context.ConnectionId, await MeAsync(), textId, Context.ConnectionAborted);

    [Asks(Right.Read, Resource.DiscussionNotes)]
    public Task CloseText(Guid textId) => texts.CloseAsync(Context.ConnectionId, textId);

    [Asks(Right.Read, Resource.DiscussionNotes)]
    public async Task<PulledText> PullText(Guid textId, int epoch, int fromVersion) =>
        await texts.PullAsync(Context.ConnectionId, await MeAsync(), textId, epoch, fromVersion, Context.ConnectionAborted);

    /// <summary>Who pushes was found when the text was opened; what they may do now is asked in the transaction.</summary>
    [Asks(Right.Update, Resource.DiscussionNotes)]
    public Task<PushAnswer> PushText(Guid textId, int epoch, string clientId, int version, int acceptedBefore, string[] changes) =>
        texts.PushAsync(Context.ConnectionId, textId, new Push(epoch, clientId ?? "", version, acceptedBefore, changes ?? []));

    /// <summary>Marks a passage of the notes of a case, selected in one version of the text; the mark moves with the words from then on.</summary>
    [Asks(Right.Update, Resource.DiscussionNotes)]
    public async Task<PassageAnswer> MarkText(Guid operationId, Guid textId, int version, int start, int end, string quote, string? keyQuestion)
    {
        if (!KeyQuestions.TryRead(keyQuestion, out var key))
            return new PassageAnswer(null, RefusalAnswer.Of(AnnotationRefusals.KeyQuestionUnknown));

        var marked = await anchorPassage.RunAsync(new(operationId, new(textId), version, start, end, quote ?? "", key), await MeAsync());
        return marked.Refusal == Refusal.NotFound
            ? throw new HubException("not-found")
            : new PassageAnswer(marked.IsDone ? marked.Value.Value : null, RefusalAnswer.Of(marked.Refusal));
    }

    /// <summary>A page gives a client id up: what that id still has on its way is refused. How many of its changes had been accepted.</summary>
    [Asks(Right.Read, Resource.DiscussionNotes)]
    public Task<int> FenceClient(Guid textId, string clientId) => texts.FenceAsync(Context.ConnectionId, textId, clientId ?? "");

    [Asks(Right.Read, Resource.DiscussionNotes)]
    public Task ShowCursor(Guid textId, int version, int anchor, int head) =>
        texts.ShowCursorAsync(Context.ConnectionId, textId, version, anchor, head);
}
