namespace AuditDay.Core.Returns.Word;

/// <summary>What every file says in the same words.</summary>
internal static class WordCover
{
    public const string Case = "Case reference:";
    public const string Agency = "Agency:";
    public const string YourAnswer = "Your answer:";

    public static readonly IReadOnlyList<string> Labels = [Case, Agency, "Case:", "Due:"];

    public static readonly IReadOnlyList<string> HowTo =
    [
        "Write under each question, in the place beside the line. It grows as you write.",
        "Leave the questions, their numbers and the reference as they are: your answers find their way back by them.",
        "Do not write names, dates of birth, addresses or NHS numbers. “The child”, “the older brother” and “the school” are enough.",
        "When you are done, save the file, open your return online, and choose “Bring in a Word file”. You see everything before it is saved.",
    ];
}
