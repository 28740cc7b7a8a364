using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>
/// What was submitted, as checkers and readers see it; to the team with what the program noticed, their queries, and what has changed
/// since the submission before. Null for those who may not read it (yet).
/// </summary>
public sealed class ReturnToCheck(IStore store) : IUseCase
{
    public sealed record Row(int Submission, IReadOnlyList<SectionRow> Sections)
    {
        public IEnumerable<AnswerRow> Answers => Sections.SelectMany(s => s.Answers);

        public IEnumerable<QueryRow> Queries => Answers.SelectMany(a => a.Queries);
    }

    public sealed record SectionRow(string Number, string Title, IReadOnlyList<AnswerRow> Answers);

    /// <param name="Change">Against the submission before, in whole words; empty where nothing changed or nothing came before.</param>
    public sealed record AnswerRow(
        ToolQuestion Question, Id<Answer>? Answer, string Text, IReadOnlyList<AnswerFlag> Flags, IReadOnlyList<QueryRow> Queries,
        IReadOnlyList<TextDifference.Piece> Change);

    public sealed record QueryRow(Id<AnswerQuery> Id, string Text, QueryState State, string By, string Reply, bool AnswerChanged, int Submission);

    public async Task<Row?> RunAsync(Id<AgencyReturn> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { Submission: > 0 } found
            || await db.StandingAsync(by, id, ct) is not { } standing || !standing.May(Right.Read, found.Resource))
            return null;

        var isTeam = standing.May(Right.Update, Resource.ReturnSubmitted);
        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == found.Tool, ct);
        var answers = await db.Answers.AsNoTracking().Where(a => a.Return == id && a.Submission >= found.Submission - 1).ToListAsync(ct);
        var now = answers.Where(a => a.Submission == found.Submission).ToDictionary(a => a.QuestionKey);
        var before = isTeam && found.Submission > 1 ? answers.Where(a => a.Submission == found.Submission - 1).ToDictionary(a => a.QuestionKey, a => a.Text) : null;
        var texts = now.ToDictionary(a => a.Key, a => a.Value.Text);
        var shown = ShownQuestions.Of(tool, texts);
        var queries = isTeam ? await QueriesAsync(db, id, ct) : [];
        var elsewhere = isTeam ? await ElsewhereAsync(db, found, texts, ct) : new Dictionary<string, IReadOnlyList<string>>();

        return new Row(found.Submission, [.. tool.Sections.Select(s => new SectionRow(s.Number, s.Title, [.. s.Questions.Where(q => shown.Contains(q.Key)).Select(q =>
        {
            var text = texts.GetValueOrDefault(q.Key, "");
            return new AnswerRow(
                q, now.GetValueOrDefault(q.Key)?.Id, text,
                isTeam ? AnswerFlag.Of(tool, q, texts, elsewhere.GetValueOrDefault(text, [])) : [],
                [.. queries.Where(x => x.Key == q.Key).Select(x => x.Row)],
                before is null || before.GetValueOrDefault(q.Key, "") == text ? [] : TextDifference.Between(before.GetValueOrDefault(q.Key, ""), text));
        })])).Where(s => s.Answers.Count > 0)]);
    }

    private static async Task<IReadOnlyList<(string Key, QueryRow Row)>> QueriesAsync(AuditDayDb db, Id<AgencyReturn> id, CancellationToken ct)
    {
        var queries = await db.AnswerQueries.AsNoTracking().Where(q => q.Return == id).OrderBy(q => q.Id).ToListAsync(ct);
        var writers = queries.Select(q => q.By).Distinct().ToList();
        var names = await db.Members.AsNoTracking().Where(m => writers.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        return [.. queries.Select(q => (q.QuestionKey, new QueryRow(
            q.Id, q.Text, q.State, names.GetValueOrDefault(q.By, ""),
            // A reply that is being written is the agency's own until it is sent.
            q.State >= QueryState.Answered ? q.Reply : "", q.AnswerChanged, q.Submission)))];
    }

    /// <summary>Texts of some length that stand, word for word, in another return of the audit: and where.</summary>
    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ElsewhereAsync(
        AuditDayDb db, AgencyReturn found, Dictionary<string, string> texts, CancellationToken ct)
    {
        var longer = texts.Values.Where(t => t.Length >= AnswerFlag.LongEnoughToCompare).Distinct().ToList();
        if (longer.Count == 0)
            return new Dictionary<string, IReadOnlyList<string>>();

        var same = await (from answer in db.Answers.AsNoTracking()
                          join other in db.Returns on answer.Return equals other.Id
                          join auditCase in db.Cases on other.Case equals auditCase.Id
                          where other.Audit == found.Audit && other.Id != found.Id && answer.Submission == other.Submission && longer.Contains(answer.Text)
                          select new { answer.Text, other.WrittenAs, auditCase.Reference }).ToListAsync(ct);
        return same.GroupBy(s => s.Text).ToDictionary(
            g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(s => $"{s.WrittenAs}, {s.Reference}").Distinct().Order(StringComparer.Ordinal)]);
    }
}
