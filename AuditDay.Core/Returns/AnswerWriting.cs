using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>One answer into a return, by the same rules whether it was typed online or brought in from Word.</summary>
internal static class AnswerWriting
{
    public static async Task<Result<DraftAnswer>> WriteAnswerAsync(
        this AuditDayDb db, AgencyReturn agencyReturn, AuditTool tool, SaveAnswer.Command command, Member by, DateTimeOffset at, ConcernAlert concerns)
    {
        if (tool.Find(command.QuestionKey) is not { } question)
            return ReturnRefusals.QuestionNotInTool;
        var read = AnswerValue.Read(question, command.Text, command.Rows);
        if (read is not { IsDone: true, Value: { } value })
            return read.Refusal!;
        var unlocked = await db.UnlockedAsync(agencyReturn, tool);
        if (agencyReturn.Write(unlocked?.Contains(question.Key) ?? true).Refusal is { } no)
            return no;

        var draft = await db.DraftAnswers.FirstOrDefaultAsync(
            d => d.Return == agencyReturn.Id && d.QuestionKey == command.QuestionKey, CancellationToken.None);
        if (draft is null)
            db.DraftAnswers.Add(draft = DraftAnswer.Under(agencyReturn, command.QuestionKey));

        var before = draft.Edition;
        if (draft.Write(value, command.Seen, by, at).Refusal is { } clash)
            return clash;
        if (draft.Edition != before)
        {
            agencyReturn.AnswerChanged(at);
            await concerns.HeedAsync(db, agencyReturn, question, value, by);
        }
        return draft;
    }
}
