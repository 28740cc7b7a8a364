using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>
/// The themes of an audit beside those of an earlier one: which came back, which are new, which have gone. Of the earlier audit no more
/// than the titles that its published report tells. Null for those who do not see this board.
/// </summary>
public sealed class ThemesCompared(IStore store, SharedBoard boards) : IUseCase
{
    /// <param name="Earlier">With which it is compared; none where no audit was published before.</param>
    /// <param name="Themes">Of this audit, in the order of its board.</param>
    /// <param name="Gone">Of the earlier one, what nobody has seen again.</param>
    public sealed record Row(EarlierRow? Earlier, bool MayConfirm, IReadOnlyList<ThemeRow> Themes, IReadOnlyList<EarlierTheme> Gone);

    public sealed record EarlierRow(string Slug, string Title, DateOnly? Day, IReadOnlyList<EarlierTheme> Themes);

    public sealed record EarlierTheme(Id<PracticeTheme> Id, string Title);

    /// <param name="CameBackFrom">As somebody said.</param>
    /// <param name="LooksLike">By its words alone; nobody has said so.</param>
    public sealed record ThemeRow(Id<PracticeTheme> Id, string Title, int Cases, EarlierTheme? CameBackFrom, EarlierTheme? LooksLike);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.Board))
            return null;

        var board = await boards.OfAsync(audit);
        if (await db.EarlierAuditAsync(audit, ct) is not { } earlier)
            return new Row(null, false, [.. board.Themes.Select(t => new ThemeRow(t.Id, t.Title, t.CaseCount, null, null))], []);

        var (now, then) = (await db.ThemesOfAsync(audit, ct), await db.ThemesOfAsync(earlier.Id, ct));
        var confirmed = now.Where(t => t.CameBackFrom is not null).ToDictionary(t => t.Id, t => t.CameBackFrom!.Value);
        var titles = then.ToDictionary(t => t.Id, t => new EarlierTheme(t.Id, t.Title));
        var likeness = new ThemeLikeness(now.Concat(then));
        var free = then.Where(t => !confirmed.ContainsValue(t.Id)).ToList();
        return new Row(
            new EarlierRow(earlier.Slug, earlier.Title, earlier.Day, [.. titles.Values]),
            standing.Denies(Right.Update, Resource.Board, Work.Board) is null,
            [.. board.Themes.Select(t => confirmed.TryGetValue(t.Id, out var from)
                ? new ThemeRow(t.Id, t.Title, t.CaseCount, titles.GetValueOrDefault(from), null)
                : new ThemeRow(t.Id, t.Title, t.CaseCount, null, likeness.Nearest(t.Id, free) is { } like ? titles[like] : null))],
            [.. free.Select(t => titles[t.Id])]);
    }
}
