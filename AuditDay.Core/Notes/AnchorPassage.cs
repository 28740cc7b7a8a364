using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Somebody who may write a text of a case marks a passage of it; from then on the mark moves with the words.</summary>
public sealed class AnchorPassage(Writer writer, OpenTexts texts, TimeProvider clock) : IUseCase
{
    /// <param name="Version">Of the text in which the passage was selected.</param>
    /// <param name="Quote">The words as they stood there.</param>
    public sealed record Command(
        Guid Operation, Id<LiveText> Text, int Version, int Start, int End, string Quote, KeyQuestion? KeyQuestion = null);

    public Task<Result<Id<TextAnchor>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<TextAnchor>>(command.Operation, by, async db =>
        {
            if (await db.ReadableAsync(by, command.Text) is not { Case: { } auditCase } place)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, place))!.DeniesWriting(place.Kind) is { } no)
                return no;

            var opened = await texts.GetAsync(db, command.Text);
            if (opened is not { IsDone: true, Value: { } authority })
                return opened.Refusal!;
            if (await SelectedInAsync(db, authority, command) is not var (content, since))
                return NoteRefusals.QuoteDiffers;

            var marked = TextAnchor.On(
                new(command.Text, place.Audit, auditCase), content, new(command.Start, command.End), command.Quote, command.KeyQuestion, by, clock.GetUtcNow());
            if (marked is not { IsDone: true, Value: { } anchor })
                return marked.Refusal!;

            // A partner may have typed since the passage was selected.
            foreach (var change in since)
                anchor.MoveOver(change.Changes);
            if (anchor.IsGone)
                return NoteRefusals.QuoteDiffers;

            db.TextAnchors.Add(anchor);
            db.PassageChanges.Add(PassageChange.Making(anchor, by));
            authority.HasAnchors = true;
            return anchor.Id;
        }, ct);

    private static async Task<(string Content, IReadOnlyList<LoggedChange> Since)?> SelectedInAsync(AuditDayDb db, Authority authority, Command command)
    {
        if (command.Version == authority.Head)
            return (authority.Text, []);
        if (command.Version < 0 || command.Version > authority.Head)
            return null;

        return await TextLog.TextAtAsync(db, command.Text, command.Version) is { } content
            && await TextLog.BetweenAsync(db, command.Text, command.Version, authority.Head, authority.Text.Length) is { } since
                ? (content, since)
                : null;
    }
}
