using AuditDay.Core.Kernel;

namespace AuditDay.Core.Stage;

public static class StageRefusals
{
    public static readonly Refusal CodeNotRight = new(
        "stage.code-not-right", "This code opens no stage. A code has six figures, lasts ten minutes and lets in one screen: look at it again, or ask the facilitator for a new one.");
    public static readonly Refusal QuestionWithdrawn = new(
        "stage.question-withdrawn", "The pair have just reworded this question or taken it back, so it was not put up. What they offer now stands in the list.");
    public static readonly Refusal NotYet = new("stage.not-yet", "The stage opens once the packs are released.");
}
