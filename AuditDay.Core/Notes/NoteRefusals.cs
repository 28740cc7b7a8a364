using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

public static class NoteRefusals
{
    public static readonly Refusal Malformed =
        new("notes.malformed", "This change could not be understood, so it was not saved. Copy your text, reload the page and put it in again.");
    public static readonly Refusal Resync =
        new("notes.resync", "Your copy of this text and ours have parted. Your words are kept on this device: the page puts the two together again.");
    public static readonly Refusal TooLong =
        new("notes.too-long", $"A text holds {Authority.Longest:N0} characters, and this one is full. Take something out first, or go on in another note.");
    public static readonly Refusal Damaged =
        new("notes.damaged", "This text did not pass its check when it was opened, so it stays closed and nothing is overwritten. Tell the partnership team: it can be brought back from a backup.");
    public static readonly Refusal ReportPublished = new(
        "notes.report-published",
        "This report has been published, so its words stay as they are. The partnership team can take it back to the draft, with a reason.");
    public static readonly Refusal AdditionEmpty = new("notes.addition-empty", "Write what you want to add first.");
    public static readonly Refusal AdditionTooLong =
        new("notes.addition-too-long", $"That is more than {AddToReflection.Longest:N0} characters. It is still here: shorten it, or add it in two parts.");
    public static readonly Refusal PlaceNotRight =
        new("notes.place-not-right", "There is no text of this kind here. Reload the page and open it again.");
    public static readonly Refusal QuoteDiffers =
        new("notes.quote-differs", "The words here are no longer the ones you selected. Select the passage again.");
    public static readonly Refusal NoSuchVersion =
        new("notes.no-such-version", "This version is not in the history of the text. Choose one from the list.");
    public static readonly Refusal NothingSelected =
        new("notes.nothing-selected", "Only empty space is selected. Select some words.");
    public static readonly Refusal PassageRemoved =
        new("notes.passage-removed", "This mark has been removed. Your partner may have done so; “Undo my last change” brings back what you removed yourself.");
    public static readonly Refusal WordsDeleted =
        new("notes.words-deleted", "The words of this mark were deleted, so there is nothing to send. Remove the mark, or mark other words.");
    public static readonly Refusal NothingToUndo =
        new("notes.nothing-to-undo", "There is nothing of yours to undo among the marks of this text.");
    public static readonly Refusal OthersChangedIt =
        new("notes.others-changed-it", "Someone else has changed this mark since. Undoing yours would take theirs away too, so it stays.");

    public static Refusal PassageTooLong(int length) => new(
        "notes.passage-too-long",
        $"This passage has {length:N0} characters; up to {TextAnchor.Longest:N0} can be marked at once. Select the words that matter most.");
}
