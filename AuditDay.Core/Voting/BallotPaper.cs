using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>
/// What a round's themes or cards are now: renamed, moved, merged or gone. Votes are stored for what they were given to and counted
/// by this, so that they follow a merge, and come apart again where it is undone.
/// </summary>
public sealed class BallotPaper
{
    private readonly Dictionary<Guid, Entry> _all;
    private readonly Dictionary<Guid, Guid> _into;

    /// <param name="all">Everything that an option may stand for.</param>
    /// <param name="into">What was merged into what.</param>
    public BallotPaper(IEnumerable<Entry> all, IReadOnlyDictionary<Guid, Guid> into) =>
        (_all, _into) = (all.ToDictionary(e => e.Id), into.ToDictionary());

    /// <param name="About">A theme's story, where a card stands, or at which level a recommendation asks somebody to act.</param>
    public sealed record Entry(Guid Id, string Title, string About, bool IsGone);

    /// <summary>What an option stands for now.</summary>
    public Guid StandsFor(Guid option)
    {
        var seen = new HashSet<Guid>();
        while (_into.TryGetValue(option, out var next) && seen.Add(option))
            option = next;
        return option;
    }

    public bool AreOne(Guid option, Guid other) => StandsFor(option) == StandsFor(other);

    public bool IsGone(Guid option) => Of(option).IsGone;

    public Entry Of(Guid option) => _all.GetValueOrDefault(StandsFor(option)) ?? new Entry(option, "No longer there", "", true);

    /// <summary>A line for each thing that can still be told apart, in the order of the ballot, with the option to vote for it by.</summary>
    public IEnumerable<(Guid Option, Entry Entry)> Lines(VotingRound round) =>
        round.Options.GroupBy(StandsFor).Select(same => (same.Contains(same.Key) ? same.Key : same.First(), Of(same.Key)));

    internal static Task<BallotPaper> ReadAsync(AuditDayDb db, VotingRound round, CancellationToken ct = default) =>
        round.On switch
        {
            VotedOn.Themes => OfThemesAsync(db, round.Audit, ct),
            VotedOn.Cards => OfCardsAsync(db, round, ct),
            _ => OfRecommendationsAsync(db, round.Audit, ct),
        };

    private static async Task<BallotPaper> OfRecommendationsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var all = await db.Recommendations.AsNoTracking().Where(r => r.Audit == audit).OrderBy(r => r.Place).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Text, r.Level, r.IsRemoved }).ToListAsync(ct);
        return new(all.Select(r => new Entry(r.Id.Value, r.Text, $"{r.Level.InWords()} recommendation", r.IsRemoved)), new Dictionary<Guid, Guid>());
    }

    private static async Task<BallotPaper> OfThemesAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == audit).OrderBy(t => t.Place).ThenBy(t => t.Id)
            .Select(t => new { t.Id, t.Title, t.Story, t.IsRemoved, t.MergedInto }).ToListAsync(ct);
        return new(
            themes.Select(t => new Entry(t.Id.Value, t.Title, t.Story, t.IsRemoved)),
            themes.Where(t => t is { IsRemoved: true, MergedInto: not null }).ToDictionary(t => t.Id.Value, t => t.MergedInto!.Value.Value));
    }

    private static async Task<BallotPaper> OfCardsAsync(AuditDayDb db, VotingRound round, CancellationToken ct)
    {
        var ids = round.Options.Select(o => new Id<Card>(o)).ToList();
        var cards = await db.Cards.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new
        {
            c.Id,
            c.Text,
            c.IsRemoved,
            Theme = db.PracticeThemes.Where(t => t.Id == c.Theme && !t.IsRemoved).Select(t => t.Title).FirstOrDefault(),
        }).ToListAsync(ct);
        return new(cards.Select(c => new Entry(c.Id.Value, c.Text, c.Theme is null ? "In no theme" : $"In “{c.Theme}”", c.IsRemoved)), new Dictionary<Guid, Guid>());
    }
}
