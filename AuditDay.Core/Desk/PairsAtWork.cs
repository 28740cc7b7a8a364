using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Desk;

/// <summary>What each pair are doing, in numbers: no words of theirs, and not which of the two. Null for those who do not run the day.</summary>
public sealed class PairsAtWork(IStore store, MarkCounts counts) : IUseCase
{
    /// <param name="Read">Answers that at least one of the two has read.</param>
    /// <param name="Questions">Drafts among them.</param>
    /// <param name="Asked">Asked or answered.</param>
    public sealed record Row(
        Id<AuditCase> Case, string Reference, string Room, string Slot, IReadOnlyList<(Id<Member> Id, string Name)> Pair,
        int Answers, int Read, int Marks, int Questions, int Asked, PairDoing Doing)
    {
        /// <summary>The two read for themselves first, and do not yet see each other's marks.</summary>
        public bool IsFirstRead { get; init; }
    }

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.MarkCounts) || !standing.May(Right.Read, Resource.Presence))
            return null;

        var isFirstRead = await db.Audits.AnyAsync(a => a.Id == audit && a.BlindFirstRead && !a.FirstReadIsOver, ct);
        var pairs = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference)
            .Select(c => new { c.Id, c.Reference, Pair = db.Pairs.FirstOrDefault(p => p.Case == c.Id) }).ToListAsync(ct);
        var ids = pairs.Where(p => p.Pair is not null).SelectMany(p => new[] { p.Pair!.First, p.Pair.Second }).ToList();
        var names = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var answers = db.Answers.Where(a => db.Returns.Any(r => r.Id == a.Return && r.Audit == audit && r.State == ReturnState.Accepted && r.Submission == a.Submission));
        var toRead = await answers.GroupBy(a => a.Case).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        var read = await answers
            .Where(a => db.AnswersRead.Any(r => r.Answer == a.Id && db.Pairs.Any(p => p.Case == a.Case && (p.First == r.By || p.Second == r.By))))
            .GroupBy(a => a.Case).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        var marks = (await counts.OfAsync(audit, ct)).GroupBy(m => m.Key.Case).ToDictionary(g => g.Key, g => g.Sum(m => m.Value));
        var questions = await db.Questions.Where(q => q.Audit == audit && !q.IsRemoved).GroupBy(q => q.Case)
            .Select(g => new { g.Key, All = g.Count(), Asked = g.Count(q => q.State == QuestionState.Asked || q.State == QuestionState.Answered) }).ToDictionaryAsync(g => g.Key, ct);
        var texts = await db.Texts.AsNoTracking().Where(t => t.Audit == audit && t.Case != null && t.Head > 0).Select(t => new { t.Case, t.Kind }).ToListAsync(ct);
        var found = await db.Findings.Where(f => f.Audit == audit && f.Case != null && !f.IsRemoved).Select(f => f.Case).Distinct().ToListAsync(ct);

        return [.. pairs.Select(p =>
        {
            var asked = questions.GetValueOrDefault(p.Id);
            var (all, seen, marked) = (toRead.GetValueOrDefault(p.Id), read.GetValueOrDefault(p.Id), marks.GetValueOrDefault(p.Id));
            var hasFeedback = found.Contains(p.Id) || texts.Exists(t => t.Case == p.Id && t.Kind == TextKind.CaseFeedback);
            var hasTalked = asked is { Asked: > 0 } || texts.Exists(t => t.Case == p.Id && t.Kind == TextKind.DiscussionNotes);
            return new Row(
                p.Id, p.Reference, p.Pair?.Room ?? "", p.Pair?.Slot ?? "",
                p.Pair is { } pair ? [.. new[] { pair.First, pair.Second }.Select(id => (id, names.GetValueOrDefault(id, "")))] : [],
                all, seen, marked, asked?.All ?? 0, asked?.Asked ?? 0, Doing(all, seen, marked, hasTalked, hasFeedback))
            {
                IsFirstRead = isFirstRead && p.Pair is { } two && !(two.FirstHasRead && two.SecondHasRead),
            };
        })];
    }

    private static PairDoing Doing(int answers, int read, int marks, bool hasTalked, bool hasFeedback) => (hasFeedback, hasTalked) switch
    {
        (true, _) => PairDoing.FeedbackWritten,
        (_, true) => PairDoing.InDiscussion,
        _ when answers > 0 && read == answers => PairDoing.HaveRead,
        _ => read + marks > 0 ? PairDoing.Reading : PairDoing.NotBegun,
    };
}
