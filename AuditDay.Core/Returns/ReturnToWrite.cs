using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>A return as its own agency sees it: every section, what is written, what is still blank. Null for everybody else.</summary>
public sealed class ReturnToWrite(IStore store) : IUseCase
{
    /// <param name="MayWrite">False while the lead reads it, and once it is submitted.</param>
    /// <param name="Minutes">How long the writing took so far; pauses are left out.</param>
    /// <param name="TypicalMinutes">Of writing, in the middle of the returns that were submitted on this tool; none before there are three.</param>
    /// <param name="Place">The section where this member was last; empty before they have begun.</param>
    public sealed record Row(
        ReturnState State, bool MayWrite, IReadOnlyList<SectionRow> Sections, int Minutes, string Place, bool IsAllOnOnePage,
        IReadOnlyList<QueryRow> Queries, int? TypicalMinutes)
    {
        public IEnumerable<QuestionRow> Shown => Sections.SelectMany(s => s.Shown);

        public IReadOnlyList<QuestionRow> Blank => [.. Shown.Where(q => q.Question.Required && q.Text.Length == 0)];

        public IReadOnlyList<QueryRow> Unanswered => [.. Queries.Where(q => q.State == QueryState.Sent && !q.IsAnswered)];
    }

    public sealed record SectionRow(string Number, string Title, string Guidance, IReadOnlyList<QuestionRow> Questions)
    {
        public IEnumerable<QuestionRow> Shown => Questions.Where(q => q.IsShown);

        public int StillBlank => Shown.Count(q => q.Question.Required && q.Text.Length == 0);

        public bool IsBegun => Shown.Any(q => q.Text.Length > 0);

        /// <summary>Nothing required is blank; where nothing is required, something is written.</summary>
        public bool IsDone => StillBlank == 0 && (IsBegun || Shown.Any(q => q.Question.Required) || !Shown.Any());
    }

    /// <param name="Edition">How often it has been written: the next words are written over this one.</param>
    /// <param name="By">Who wrote it last; empty where nobody did.</param>
    public sealed record QuestionRow(
        ToolQuestion Question, bool IsShown, bool MayWrite, string Text, IReadOnlyList<IReadOnlyList<string>> Rows, int Edition,
        string By, DateTimeOffset? At, IReadOnlyList<QueryRow> Queries);

    public sealed record QueryRow(Id<AnswerQuery> Id, string QuestionKey, string Number, string Text, string Reply, QueryState State, bool IsAnswered, bool HasChanged);

    public async Task<Row?> RunAsync(Id<AgencyReturn> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } found
            || !(await db.StandingAsync(by, id, ct))!.May(Right.Read, Resource.ReturnDraft))
            return null;

        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == found.Tool, ct);
        var drafts = await db.DraftAnswers.AsNoTracking().Where(d => d.Return == id).ToDictionaryAsync(d => d.QuestionKey, ct);
        var names = await db.Members.AsNoTracking().Where(m => m.Agency == found.Agency).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var place = await db.ReturnPlaces.AsNoTracking().FirstOrDefaultAsync(p => p.Return == id && p.Of == by.Id, ct);
        var written = drafts.ToDictionary(d => d.Key, d => d.Value.Text);
        var queries = await QueriesAsync(db, found, tool, written, ct);
        var shown = ShownQuestions.Of(tool, written);
        var unlocked = await db.UnlockedAsync(found, tool);
        var mayWrite = found.State.MayBeWritten();

        return new Row(
            found.State, mayWrite,
            [.. tool.Sections.Select(s => new SectionRow(s.Number, s.Title, s.Guidance, [.. s.Questions.Select(q =>
            {
                var draft = drafts.GetValueOrDefault(q.Key);
                return new QuestionRow(
                    q, shown.Contains(q.Key), mayWrite && (unlocked?.Contains(q.Key) ?? true), draft?.Text ?? "", draft?.Rows ?? [], draft?.Edition ?? 0,
                    draft?.By is { } writer ? names.GetValueOrDefault(writer, "") : "", draft?.At, [.. queries.Where(x => x.QuestionKey == q.Key)]);
            })]))],
            (int)Math.Round(found.TimeWriting.TotalMinutes), place?.Section ?? "", place?.IsAllOnOnePage ?? false, queries, await TypicalMinutesAsync(db, found, ct));
    }

    private static async Task<int?> TypicalMinutesAsync(AuditDayDb db, AgencyReturn found, CancellationToken ct)
    {
        var times = await db.Returns.AsNoTracking().Where(r => r.Tool == found.Tool && r.Submission > 0 && r.WrittenAt != null).Select(r => r.TimeWriting).ToListAsync(ct);
        times.Sort();
        return times.Count < 3 ? null : (int)Math.Round(times[times.Count / 2].TotalMinutes);
    }

    // Not those that the checker has only noted so far.
    private static async Task<IReadOnlyList<QueryRow>> QueriesAsync(
        AuditDayDb db, AgencyReturn found, AuditTool tool, Dictionary<string, string> written, CancellationToken ct)
    {
        var queries = await db.AnswerQueries.AsNoTracking().Where(q => q.Return == found.Id && q.State != QueryState.Raised).OrderBy(q => q.Id).ToListAsync(ct);
        if (queries.Count == 0)
            return [];

        var submitted = await db.Answers.AsNoTracking().Where(a => a.Return == found.Id && a.Submission == found.Submission)
            .ToDictionaryAsync(a => a.QuestionKey, a => a.Text, ct);
        return [.. queries.Select(q =>
        {
            var changed = q.State == QueryState.Sent
                ? submitted.GetValueOrDefault(q.QuestionKey, "") != written.GetValueOrDefault(q.QuestionKey, "")
                : q.AnswerChanged;
            return new QueryRow(q.Id, q.QuestionKey, tool.Find(q.QuestionKey)?.Number ?? "", q.Text, q.Reply, q.State, q.IsAnsweredBy(changed), changed);
        })];
    }
}
