using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Learning;

/// <summary>What audits have taught together: themes and recommendations that come back, grades, returns on time, and what became of it. Each reader's share of it.</summary>
public sealed class LearningAcrossAudits(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="OnTime">For the team of every agency; for an agency's people of theirs; else empty.</param>
    public sealed record Row(
        IReadOnlyList<AuditRow> Audits, IReadOnlyList<TextRow> Themes, IReadOnlyList<TextRow> Recommendations, IReadOnlyList<GradeCount> Grades,
        IReadOnlyList<OnTimeRow> OnTime, IReadOnlyList<YouSaidRow> YouSaid, IReadOnlyList<TwiceRow> Twice);

    /// <param name="IsDraft">Not published: only those who work on it see it here.</param>
    public sealed record AuditRow(Id<Audit> Id, string Slug, string Title, DateOnly? Day, bool IsDraft)
    {
        /// <summary>"Early help, 2025".</summary>
        public string Name => Day is { } day ? $"{Title}, {day.Year}" : Title;
    }

    /// <param name="Became">Of a recommendation: what its owner answered, and how far it has come.</param>
    /// <param name="Again">What is like it in other audits; empty where nothing is.</param>
    public sealed record TextRow(string Text, AuditRow Audit, string Became, IReadOnlyList<AgainRow> Again);

    public sealed record AgainRow(string Text, AuditRow Audit);

    /// <summary>"You said, we did": what was recommended, what was done, and what it changed.</summary>
    public sealed record YouSaidRow(string Said, string Did, string Changed, AuditRow Audit, Id<PlannedAction> Action);

    /// <summary>Last time beside this time. Of what is not published yet, only that it is planned.</summary>
    public sealed record TwiceRow(AuditRow Last, AuditRow This, string Standing);

    public async Task<Row> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var readable = await db.ReadableAuditsAsync(by, ct);
        var audits = readable.ToDictionary(r => r.Audit.Id, r => RowOf(r.Audit, !r.IsPublished));
        List<Id<Audit>> ids = [.. audits.Keys];

        var themes = await db.PracticeThemes.AsNoTracking().Where(t => ids.Contains(t.Audit) && !t.IsRemoved).OrderBy(t => t.Place)
            .Select(t => new { t.Audit, t.Title, t.Story }).ToListAsync(ct);
        var recommendations = await db.Recommendations.AsNoTracking().Where(r => ids.Contains(r.Audit) && !r.IsRemoved).OrderBy(r => r.Place).ToListAsync(ct);
        var actions = await db.PlannedActions.AsNoTracking()
            .Where(a => ids.Contains(a.Audit) && !a.IsRemoved && a.Level != RecommendationLevel.Case && a.State != ActionState.Proposed).ToListAsync(ct);
        var published = readable.Where(r => r.IsPublished).Select(r => r.Audit.Id).ToHashSet();
        return new Row(
            [.. audits.Values],
            WithAgain([.. themes.Select(t => new Said(audits[t.Audit], t.Title, $"{t.Title} {t.Story}", ""))]),
            WithAgain([.. recommendations.Select(r => new Said(audits[r.Audit], r.Text, r.Text, Became(r, actions)))]),
            await GradeCount.ReadAsync(db, [.. audits.Values], ct),
            await OnTimeRow.ReadAsync(db, by, clock, ct),
            [.. from action in actions
                where published.Contains(action.Audit) && action.State >= ActionState.Verified && action.Impact.Length > 0 && !action.IsImpactWaived
                orderby action.LastHeardOn descending
                let said = recommendations.Find(r => r.Id == action.Recommendation)
                select new YouSaidRow(said?.Text ?? "", action.What, action.Impact, audits[action.Audit], action.Id)],
            await TwiceAsync(db, by, audits, ct));
    }

    private sealed record Said(AuditRow Audit, string Text, string Weighed, string Became);

    // What comes back stands first, as it is what people look for.
    private static IReadOnlyList<TextRow> WithAgain(IReadOnlyList<Said> texts)
    {
        var like = Likeness.Across([.. texts.Select(t => (t.Audit, t.Weighed))]);
        return [.. texts.Select((t, i) => new TextRow(t.Text, t.Audit, t.Became, [.. like[i].Select(other => new AgainRow(texts[other].Text, texts[other].Audit))]))
            .OrderByDescending(t => t.Again.Count > 0)];
    }

    private static string Became(Recommendation recommendation, IReadOnlyList<PlannedAction> actions)
    {
        var of = actions.Where(a => a.Recommendation == recommendation.Id).ToList();
        var answer = RecommendationStates.InWords(recommendation.State);
        return of.Count == 0
            ? answer
            : $"{answer}; {ProgrammeWords.Count(of.Count, "action", "actions")}, {of.Count(a => a.State >= ActionState.Verified)} verified";
    }

    private static async Task<IReadOnlyList<TwiceRow>> TwiceAsync(AuditDayDb db, Member by, Dictionary<Id<Audit>, AuditRow> audits, CancellationToken ct)
    {
        var rows = new List<TwiceRow>();
        foreach (var again in await db.Audits.AsNoTracking().Where(a => a.ReauditOf != null).ToListAsync(ct))
        {
            var standing = (await db.StandingAsync(by, again.Id, ct))!;
            if (audits.TryGetValue(again.ReauditOf!.Value, out var last) && (audits.ContainsKey(again.Id) || standing.May(Right.Read, Resource.AuditSetUp)))
                rows.Add(new TwiceRow(last, audits.GetValueOrDefault(again.Id) ?? RowOf(again, isDraft: true), again.State.InWords()));
        }
        return rows;
    }

    private static AuditRow RowOf(Audit audit, bool isDraft) => new(audit.Id, audit.Slug, audit.Title, audit.Day, isDraft);
}
