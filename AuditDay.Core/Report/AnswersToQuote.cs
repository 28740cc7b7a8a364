using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The accepted returns of an audit whose words a writer of its report may quote, and the answers of one of them. Empty for everybody else.</summary>
public sealed class AnswersToQuote(IStore store) : IUseCase
{
    public sealed record Row(IReadOnlyList<ReturnRow> Returns, IReadOnlyList<AnswerRow> Answers);

    public sealed record ReturnRow(Id<AgencyReturn> Id, string Name);

    public sealed record AnswerRow(Id<Answer> Id, string Question, string Text);

    public async Task<Row> RunAsync(Id<Audit> audit, Id<AgencyReturn>? of, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Update, Resource.ReportDraft) != true)
            return new([], []);

        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit && r.State == ReturnState.Accepted)
            .Join(db.Cases, r => r.Case, c => c.Id, (r, c) => new { Return = r, c.Reference }).ToListAsync(ct);
        var readable = new List<ReturnRow>();
        foreach (var row in returns.OrderBy(r => r.Reference, StringComparer.Ordinal).ThenBy(r => r.Return.WrittenAs, StringComparer.OrdinalIgnoreCase))
        {
            if ((await db.StandingAsync(by, row.Return.Id, ct))?.May(Right.Read, Resource.ReturnAccepted) == true)
                readable.Add(new(row.Return.Id, $"{row.Reference}: {row.Return.WrittenAs}"));
        }
        return new(readable, readable.Exists(r => r.Id == of) ? await AnswersAsync(db, returns.Single(r => r.Return.Id == of).Return, ct) : []);
    }

    private static async Task<IReadOnlyList<AnswerRow>> AnswersAsync(AuditDayDb db, AgencyReturn of, CancellationToken ct)
    {
        var questions = (await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == of.Tool, ct)).Questions.ToList();
        var answers = await db.Answers.AsNoTracking().Where(a => a.Return == of.Id && a.Submission == of.Submission && a.Text != "").ToListAsync(ct);
        return [.. from question in questions from answer in answers where answer.QuestionKey == question.Key select new AnswerRow(answer.Id, $"{question.Number} {question.Text}", answer.Text)];
    }
}
