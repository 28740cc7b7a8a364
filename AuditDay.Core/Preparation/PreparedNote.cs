using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Preparation;

/// <summary>
/// What a practitioner writes for themselves under one key question before the discussion. Nobody else ever reads it, and no fact
/// is recorded of it: that somebody writes is nobody's business either.
/// </summary>
public sealed class PreparedNote : Entity
{
    public const int Longest = 20_000;

    private PreparedNote() { }

    public Id<PreparedNote> Id { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> Practitioner { get; private set; }
    public KeyQuestion KeyQuestion { get; private set; }
    public string Text { get; private set; } = "";

    public static PreparedNote Under(Id<AuditCase> auditCase, Id<Member> practitioner, KeyQuestion keyQuestion) =>
        new() { Id = Id<PreparedNote>.New(), Case = auditCase, Practitioner = practitioner, KeyQuestion = keyQuestion };

    /// <summary>Each paragraph is a line that may be shared by itself.</summary>
    public static IReadOnlyList<string> LinesOf(string text) =>
        AnswerText.Normalise(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <param name="text">All that stands there from now on.</param>
    /// <param name="seen">The text over which it was written: a second window never writes over the first.</param>
    public Result Write(string text, string seen)
    {
        var clean = AnswerText.Normalise(text);
        if (clean == Text)
            return Result.Done;
        if (clean.Length > Longest)
            return PreparationRefusals.TooLong(clean.Length);
        if (AnswerText.Normalise(seen) != Text)
            return PreparationRefusals.WrittenElsewhere(Text);

        Text = clean;
        return Result.Done;
    }

    /// <summary>Gives one of its lines to the discussion; what is written here later changes nothing about what was shared.</summary>
    public Result<SharedLine> Share(string line, Id<Audit> audit, DateTimeOffset at)
    {
        var wanted = AnswerText.Normalise(line);
        if (!LinesOf(Text).Contains(wanted))
            return PreparationRefusals.LineNotThere;
        if (wanted.Length > SharedLine.Longest)
            return PreparationRefusals.LineTooLong(wanted.Length);

        return SharedLine.From(this, wanted, audit, at);
    }
}
