using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>Somebody who may write a text marks a passage of it; from then on the mark moves with the words.</summary>
public sealed class AnchorPassage(Writer writer, OpenTexts texts, TimeProvider clock) : IUseCase
{
    /// <param name="Version">Of the text in which the passage was selected.</param>
    public sealed record Command(Guid Operation, Id<LiveText> Text, int Version, int Start, int End, string Quote);

    public Task<Result<Id<TextAnchor>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<TextAnchor>>(command.Operation, by, async db =>
        {
            if (await db.ReadableAsync(by, command.Text) is not { } place)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, place))!.DeniesWriting(place.Kind) is { } no)
                return no;

            var opened = await texts.GetAsync(db, command.Text);
            if (opened is not { IsDone: true, Value: { } authority })
                return opened.Refusal!;
            if (await MoveToHeadAsync(db, authority, command) is not var (start, end))
                return NoteRefusals.QuoteDiffers;

            var anchored = TextAnchor.On(command.Text, authority.Text, start, end, command.Quote, by, clock.GetUtcNow());
            if (anchored is not { IsDone: true, Value: { } anchor })
                return anchored.Refusal!;

            db.TextAnchors.Add(anchor);
            authority.HasAnchors = true;
            return anchor.Id;
        }, ct);

    // A partner may have typed since the passage was selected.
    private static async Task<(int Start, int End)?> MoveToHeadAsync(AuditDayDb db, Authority authority, Command command)
    {
        if (command.Version < 0 || command.Version > authority.Head
            || await TextLog.BetweenAsync(db, command.Text, command.Version, authority.Head, authority.Text.Length) is not { } since)
            return null;

        var length = since.Count > 0 ? since[0].Changes.LengthBefore : authority.Text.Length;
        if (command.Start < 0 || command.End > length || command.Start > command.End)
            return null;

        return since.Aggregate((command.Start, command.End), (place, change) =>
            (change.Changes.MapPosition(place.Start, 1), change.Changes.MapPosition(place.End, -1)));
    }
}
