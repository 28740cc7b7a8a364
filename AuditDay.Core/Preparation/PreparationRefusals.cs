using AuditDay.Core.Kernel;

namespace AuditDay.Core.Preparation;

public static class PreparationRefusals
{
    public static readonly Refusal LineNotThere =
        new("preparation.line-not-there", "This line is not in what you have written any more. Look at your lines again, then share the one you mean.");

    public static Refusal LineTooLong(int length) => new(
        "preparation.line-too-long",
        $"This line has {length:N0} characters; {SharedLine.Longest:N0} can be shared at once. Break it into shorter lines, or say the rest in the discussion.");

    public static Refusal TooLong(int length) => new(
        "preparation.too-long",
        $"This has {length:N0} characters; {PreparedNote.Longest:N0} fit. It is still here: keep what matters most for the discussion.");

    /// <summary>Both texts are kept: the other window's stands, this one's stays in its field.</summary>
    public static Refusal WrittenElsewhere(string other) => new(
        "preparation.written-elsewhere",
        $"You wrote here in another window meanwhile: “{other}”. Your words here are kept. Put the two together, and they are saved.");
}
