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
    /// <param name="right">To write in the text, or merely to add to it.</param>
    public static Refusal? DeniesWriting(this Standing standing, TextKind kind, Right right = Right.Update) =>
        standing.Denies(right, ResourceOf(kind)) ?? standing.WhyClosed(kind);

    /// <summary>Null where the day stands where texts of this kind are open.</summary>
    public static Refusal? WhyClosed(this Standing standing, TextKind kind) => kind switch
    {
        TextKind.PairNotes => standing.WhyClosed(Work.Marks),
        TextKind.DiscussionNotes => standing.WhyClosed(Work.DiscussionNotes),
        TextKind.CaseFeedback => standing.WhyClosed(Work.Findings),
        TextKind.GroupReflection => standing.WhyClosed(Work.Contributions),
        _ => standing.State >= AuditState.Published ? NoteRefusals.ReportPublished : null,
    };

    /// <summary>Null where what is marked here may go to the board now: it is theirs to write, and theirs to release.</summary>
    public static Refusal? DeniesSending(this Standing standing, TextKind kind) =>
        standing.Denies(Right.Update, ResourceOf(kind)) ?? standing.Denies(Right.Create, Resource.Board, Work.Board);
}
