using System.Collections.Concurrent;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>
/// What stands on each board, read once per change and shared by all who watch it. It decides nothing about access:
/// the queries that hand it out do.
/// </summary>
public sealed class SharedBoard
{
    private readonly ConcurrentDictionary<Id<Audit>, Lazy<Task<BoardSnapshot>>> _boards = new();
    private readonly ConcurrentDictionary<Id<Audit>, CardLikeness> _likeness = new();
    private readonly IStore _store;
    private int _computed;

    public SharedBoard(IStore store, LiveFeed feed)
    {
        _store = store;
        feed.WatchAll(Heard);
    }

    /// <summary>How often a board was read from the database since the start: for a test, and for the curious.</summary>
    public int Computed => _computed;

    public async Task<BoardSnapshot> OfAsync(Id<Audit> audit)
    {
        var board = _boards.GetOrAdd(audit, id => new Lazy<Task<BoardSnapshot>>(() => Task.Run(() => ReadAsync(id))));
        try
        {
            return await board.Value;
        }
        catch
        {
            // A failed read must not stay: the next one tries again.
            _boards.TryRemove(KeyValuePair.Create(audit, board));
            throw;
        }
    }

    // The feed tells its listeners before those who watch a topic, so a watcher never finds the old board.
    private void Heard(News news)
    {
        if (news.Fact is BoardFact or CaseFact or ReturnMoved && news.Fact.InAudit is { } audit)
            _boards.TryRemove(audit, out _);
    }

    private async Task<BoardSnapshot> ReadAsync(Id<Audit> audit)
    {
        Interlocked.Increment(ref _computed);
        await using var db = _store.Read();
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference)
            .Select(c => new BoardSnapshot.CaseRow(c.Id, c.Reference)).ToListAsync();
        var agencies = await db.Agencies.AsNoTracking()
            .Where(a => db.Returns.Any(r => r.Audit == audit && r.Agency == a.Id)).OrderBy(a => a.Name)
            .Select(a => new BoardSnapshot.AgencyRow(a.Id, a.Name)).ToListAsync();
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == audit && !t.IsRemoved)
            .OrderBy(t => t.Place).ThenBy(t => t.Id).Select(t => new { t.Id, t.Title, t.Story }).ToListAsync();
        var setting = await db.BoardSettings.AsNoTracking().FirstOrDefaultAsync(s => s.Audit == audit);
        var veiled = await db.Cards.CountAsync(c => c.Audit == audit && !c.IsRemoved && c.IsVeiled);
        var cards = await db.Cards.AsNoTracking().Where(c => c.Audit == audit && !c.IsRemoved && !c.IsVeiled)
            .OrderBy(c => c.Place).ThenBy(c => c.Id).ToListAsync();

        var caseNames = cases.ToDictionary(c => c.Id, c => c.Reference);
        var agencyNames = agencies.ToDictionary(a => a.Id, a => a.Name);
        var isThere = themes.Select(t => t.Id).ToHashSet();
        var byTheme = cards.Select(c => new BoardSnapshot.CardRow(
            // Whatever happens to a theme, a card is always somewhere to be seen.
            c.Id, c.Theme is { } theme && isThere.Contains(theme) ? theme : null, c.Case, c.Case is { } auditCase ? caseNames.GetValueOrDefault(auditCase) : null,
            c.Agency, c.Agency is { } agency ? agencyNames.GetValueOrDefault(agency) : null,
            c.KeyQuestion, c.Text, c.Quote, c.At, c.By, c.SignedBy)).ToLookup(c => c.Theme);

        return new BoardSnapshot(
            audit,
            cases,
            agencies,
            [.. byTheme[null].OrderByDescending(c => c.At).ThenByDescending(c => c.Id.Value)],
            [.. themes.Select(t => new BoardSnapshot.ThemeRow(t.Id, t.Title, t.Story, [.. byTheme[t.Id]]))])
        {
            Veiled = veiled,
            HidesContributions = setting?.HidesContributions == true,
            Focus = setting?.Focus is { } focus ? byTheme.SelectMany(c => c).FirstOrDefault(c => c.Id == focus) : null,
            Likeness = _likeness.AddOrUpdate(audit, _ => LikenessOf(cards), (_, earlier) => earlier.IsOf(cards) ? earlier : LikenessOf(cards)),
        };
    }

    private static CardLikeness LikenessOf(List<Card> cards) => new(cards.Select(c => (c.Id, c.Text)));
}
