using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>Looks whether every quote of a report still says what its agency wrote, in the version of the answer that counts now.</summary>
internal static class BrokenQuotes
{
    /// <summary>Each with where it stands and what is wrong; empty where all hold.</summary>
    public static async Task<IReadOnlyList<string>> BrokenQuotesAsync(this AuditDayDb db, OpenTexts texts, Id<Audit> audit, CancellationToken ct)
    {
        var written = await TextWords.ReadAsync(db, texts, audit, TextKind.ReportSection, ct);
        var broken = new List<string>();
        foreach (var row in ReportParts.All)
        {
            if (written.GetValueOrDefault(row.Part.ToString()) is not { } section)
                continue;
            foreach (var quote in QuoteLines.In(section.Words))
            {
                if (await WhyBrokenAsync(db, audit, quote, ct) is { } why)
                    broken.Add($"“{quote.Short}” in {row.Number} {row.Title} ({why})");
            }
        }
        return broken;
    }

    private static async Task<string?> WhyBrokenAsync(AuditDayDb db, Id<Audit> audit, QuoteLines.Quote quote, CancellationToken ct)
    {
        var answer = await db.Answers.AsNoTracking().Where(a => a.Id == quote.Answer)
            .Join(db.Returns, a => a.Return, r => r.Id, (a, r) => new { Answer = a, Return = r }).FirstOrDefaultAsync(ct);
        if (answer is null || answer.Return.Audit != audit)
            return "the answer is not there any more";
        if (!quote.IsIn(answer.Answer.Text))
            return "these are not the words of the answer";
        if (answer.Answer.Submission == answer.Return.Submission)
            return null;

        var newest = await db.Answers.AsNoTracking()
            .FirstOrDefaultAsync(a => a.Return == answer.Return.Id && a.QuestionKey == answer.Answer.QuestionKey && a.Submission == answer.Return.Submission, ct);
        return newest is not null && quote.IsIn(newest.Text) ? null : $"{answer.Return.WrittenAs} wrote a new version, in which these words are not found";
    }
}
