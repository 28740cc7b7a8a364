using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>The answers of one return, or of every agency to one question, as they are read side by side.</summary>
public sealed class AnswersToRead(IStore store) : IUseCase
{
    /// <param name="Answer">None where this agency gave no answer: a gap that is shown as one.</param>
    /// <param name="Gap">Why there is nothing to read; empty where there is.</param>
    public sealed record Row(
        Id<Answer>? Answer, Id<AgencyReturn> Return, string Agency, string Section, string SectionNumber, string QuestionKey, string Number,
        string Question, QuestionKind Kind, string Text, int Words, string Gap, bool ReadByMe, bool ReadByPartner);

    public Task<IReadOnlyList<Row>?> OfReturnAsync(Id<AuditCase> auditCase, Id<AgencyReturn> id, Member by, CancellationToken ct = default) =>
        RunAsync(auditCase, by, r => r.Id == id, _ => true, ct);

    public Task<IReadOnlyList<Row>?> ToQuestionAsync(Id<AuditCase> auditCase, string questionKey, Member by, CancellationToken ct = default) =>
        RunAsync(auditCase, by, _ => true, q => q.Key == questionKey, ct);

    public Task<IReadOnlyList<Row>?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default) =>
        RunAsync(auditCase, by, _ => true, _ => true, ct);

    private async Task<IReadOnlyList<Row>?> RunAsync(
        Id<AuditCase> id, Member by, Func<ReturnsOfCase.Row, bool> isReturn, Func<ToolQuestion, bool> isQuestion, CancellationToken ct)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, id, ct) is not { } standing)
            return null;

        var returns = (await db.ReturnsOfCaseAsync(standing, id, by, ct)).Where(isReturn).ToList();
        if (returns.Count == 0)
            return null;

        var toolId = returns[0].Tool;
        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == toolId, ct);
        var keys = tool.Questions.Where(isQuestion).Select(q => q.Key).ToList();
        var returnIds = returns.Where(r => r.IsReadable).Select(r => r.Id).ToList();
        var answers = (await db.Answers.AsNoTracking().Where(a => returnIds.Contains(a.Return) && keys.Contains(a.QuestionKey)).ToListAsync(ct))
            .Where(a => returns.Any(r => r.Id == a.Return && r.Submission == a.Submission))
            .ToDictionary(a => (a.Return, a.QuestionKey));
        var read = await db.AnswersRead.AsNoTracking().Where(r => r.Case == id).Select(r => new { r.Answer, r.By }).ToListAsync(ct);
        var byMe = read.Where(r => r.By == by.Id).Select(r => r.Answer).ToHashSet();
        var byPartner = read.Where(r => r.By != by.Id).Select(r => r.Answer).ToHashSet();

        return [.. from agencyReturn in returns
                   from section in tool.Sections
                   from question in section.Questions
                   where isQuestion(question)
                   select RowOf(agencyReturn, section, question, answers.GetValueOrDefault((agencyReturn.Id, question.Key)), byMe, byPartner)];
    }

    private static Row RowOf(
        ReturnsOfCase.Row agencyReturn, ToolSection section, ToolQuestion question, Answer? answer, HashSet<Id<Answer>> byMe, HashSet<Id<Answer>> byPartner) =>
        new(answer?.Id, agencyReturn.Id, agencyReturn.WrittenAs, section.Title, section.Number, question.Key, question.Number,
            question.Text, question.Kind, answer?.Text ?? "", answer?.Words ?? 0,
            answer is not null ? "" : agencyReturn.IsReadable ? "Left blank" : Sentence(agencyReturn),
            answer is not null && byMe.Contains(answer.Id), answer is not null && byPartner.Contains(answer.Id));

    private static string Sentence(ReturnsOfCase.Row gap) => gap.State switch
    {
        ReturnState.NoInvolvement => $"No involvement. {gap.Reason}".Trim(),
        ReturnState.NotReceived => $"Not received. {gap.Reason}".Trim(),
        _ => $"Not here yet: {gap.State.InWords()}.",
    };
}
