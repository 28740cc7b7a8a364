using AuditDay.Core.Kernel;

namespace AuditDay.Web.Journal;

/// <summary>A file that the journal could not take down is not handed out: it is asked for again in a moment.</summary>
internal static class NotRecorded
{
    public static IResult Say(Refusal refusal) =>
        Results.Text($"This file was not handed out, since the journal could not record it. {refusal.Sentence}", statusCode: StatusCodes.Status503ServiceUnavailable);
}
