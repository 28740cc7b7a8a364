using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Which row of the matrix, and which work of the day, each kind of live text asks.</summary>
internal static class TextAccess
{
    public static Resource ResourceOf(TextKind kind) => kind switch
    {
        TextKind.PairNotes => Resource.PairWork,
        TextKind.DiscussionNotes => Resource.DiscussionNotes,
        TextKind.CaseFeedback => Resource.CaseFeedback,
        TextKind.GroupReflection => Resource.GroupReflection,
        _ => Resource.ReportDraft,
    };

    public static Task<Standing?> StandingAsync(this AuditDayDb db, Member by, TextPlace place, CancellationToken ct = default) =>
        place.Case is { } auditCase ? db.StandingAsync(by, auditCase, ct) : db.StandingAsync(by, place.Audit, ct);

    /// <summary>Where a text stands and as what somebody stands before it; null where they may not read it, or there is none.</summary>
    public static async Task<TextPlace?> ReadableAsync(this AuditDayDb db, Member by, Id<LiveText> text, CancellationToken ct = default) =>
        await db.PlaceAsync(text, ct) is { } place && (await db.StandingAsync(by, place, ct))?.May(Right.Read, ResourceOf(place.Kind)) == true
            ? place
            : null;

    public static Task<TextPlace?> PlaceAsync(this AuditDayDb db, Id<LiveText> text, CancellationToken ct = default) =>
        db.Texts.AsNoTracking().Where(t => t.Id == text).Select(t => new TextPlace(t.Kind, t.Audit, t.Case, t.Key)).FirstOrDefaultAsync(ct);

    /// <summary>Null where this may be written now; "not found" where it is not theirs; else why it is closed.</summary>
    public static Refusal? DeniesWriting(this Standing standing, TextKind kind)
    {
        var resource = ResourceOf(kind);
        return kind switch
        {
            TextKind.PairNotes => standing.Denies(Right.Update, resource, Work.Marks),
            TextKind.DiscussionNotes => standing.Denies(Right.Update, resource, Work.DiscussionNotes),
            TextKind.CaseFeedback => standing.Denies(Right.Update, resource, Work.Findings),
            TextKind.GroupReflection => standing.Denies(Right.Update, resource, Work.Contributions),
            _ => standing.Denies(Right.Update, resource)
                ?? (standing.State is AuditState.Live or AuditState.Reporting ? null : NoteRefusals.ReportClosed),
        };
    }

    /// <summary>Null where what is marked here may go to the board now: it is theirs to write, and theirs to release.</summary>
    public static Refusal? DeniesSending(this Standing standing, TextKind kind) =>
        standing.Denies(Right.Update, ResourceOf(kind)) ?? standing.Denies(Right.Create, Resource.Board, Work.Board);
}
