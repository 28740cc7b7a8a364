using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>Why a file was not read in. Each says what to do; nothing of a refused file is kept.</summary>
public static class WordRefusals
{
    private const string NothingChanged = "Nothing in your return has changed.";

    public static readonly Refusal Empty = new("word.empty", $"That file is empty. Choose the file that you saved in Word. {NothingChanged}");
    public static readonly Refusal TooLarge = new(
        "word.too-large", $"That file is larger than 10 MB, usually because of pictures. Take the pictures out in Word, save it, and choose it again. {NothingChanged}");
    public static readonly Refusal OldDoc = new(
        "word.old-doc", $"That is an older kind of Word file (.doc). Open it in Word, choose Save As, pick “Word Document (.docx)”, and choose the new file here. {NothingChanged}");
    public static readonly Refusal Locked = new(
        "word.locked", $"That file is locked with a password, so it cannot be read here. In Word, choose File, Info, Protect Document, Encrypt with Password, clear the password, save, and choose it again. {NothingChanged}");
    public static readonly Refusal NotWord = new(
        "word.not-word", $"That is not a Word document. Choose the .docx file that was downloaded from here and filled in. {NothingChanged}");
    public static readonly Refusal Pdf = new(
        "word.pdf", $"That is a PDF. Answers can be read from the Word file (.docx) itself: choose that one, or copy your answers into the page. {NothingChanged}");
    public static readonly Refusal OtherEditor = new(
        "word.other-editor", $"That was saved by another editor (.odt or .rtf). Open it there, save it as “Word (.docx)”, and choose the new file here. {NothingChanged}");
    public static readonly Refusal Macros = new(
        "word.macros", $"That file holds macros, which are small programs, so it is not opened here. In Word, save it as “Word Document (.docx)”, without macros, and choose that one. {NothingChanged}");
    public static readonly Refusal EmbeddedFile = new(
        "word.embedded-file", $"Another file is embedded in that document, such as a spreadsheet or an email. Delete it in Word, say in words what matters in it, save, and choose the file again. {NothingChanged}");
    public static readonly Refusal InsertedFile = new(
        "word.inserted-file", $"That document draws in another file instead of holding its text. Copy everything into a new Word document, save it, and choose that one. {NothingChanged}");
    public static readonly Refusal OutsideTemplate = new(
        "word.outside-template", $"That document is tied to a template on another computer. Copy everything into a new, blank Word document, save it, and choose that one. {NothingChanged}");
    public static readonly Refusal TooManyParts = new(
        "word.too-many-parts", $"That file is made of far more pieces than a completed return has, so it is not opened. Copy your answers into a freshly downloaded file. {NothingChanged}");
    public static readonly Refusal TooMuchInside = new(
        "word.too-much-inside", $"That file would unpack to far more than a completed return can hold, so it is not opened. Copy your answers into a freshly downloaded file. {NothingChanged}");
    public static readonly Refusal ForbiddenXml = new(
        "word.forbidden-xml", $"That file holds instructions that Word itself never writes, so it is not opened. Copy your answers into a freshly downloaded file. {NothingChanged}");
    public static readonly Refusal Damaged = new(
        "word.damaged", $"That file is damaged and could not be read. Open it in Word, let Word repair it, save it under a new name, and choose that one. {NothingChanged}");
    public static readonly Refusal TooSlow = new(
        "word.too-slow", $"That file took too long to read. Take out pictures and everything that is not part of the return, save it, and choose it again. {NothingChanged}");

    public static readonly Refusal WrongAgency = new(
        "word.wrong-agency", $"That file is the return of another agency on this case. Choose your own agency’s file. {NothingChanged}");
    public static readonly Refusal AnotherReturn = new(
        "word.another-return", $"That file belongs to another return. Open the return that it was downloaded from, or choose the file of this one. {NothingChanged}");
    public static readonly Refusal UnknownFile = new(
        "word.unknown-file", $"That file was not made for this partnership’s audits, or its audit is no longer here. Download a file from this return and copy your answers into it. {NothingChanged}");
    public static readonly Refusal NotDecided = new(
        "word.not-decided", "Some texts of the file have no place yet. Choose for each where it belongs, or leave it out; then save again.");

    public static Refusal WrongCase(string found, string here) => new(
        "word.wrong-case", $"That file says that it is about {found}; this return is about {here}. Choose the file of {here}, or open the return of {found}. {NothingChanged}");

    public static Refusal WrongTool(string found, string here) => new(
        "word.wrong-tool", $"That file answers another audit tool, “{found}”. This return answers “{here}”. Download a file from this return and use that one. {NothingChanged}");

    public static Refusal ChangedMeanwhile(IReadOnlyList<string> numbers) => new(
        "word.changed-meanwhile",
        $"Somebody wrote online under {string.Join(", ", numbers)} while you were looking. Nothing has been saved: both texts now stand below, so choose there and save again.");
}
