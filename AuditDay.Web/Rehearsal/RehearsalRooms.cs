using System.Collections.Concurrent;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace AuditDay.Web.Rehearsal;

/// <summary>The rehearsals that are there, one for each member who plays one. A room stays until it is thrown away, also over a restart, or until nobody came for a fortnight.</summary>
public sealed class RehearsalRooms(IConfiguration configuration, IHostEnvironment environment, TimeProvider clock, ILogger<RehearsalRooms> log) : IAsyncDisposable
{
    /// <summary>Each is a product of its own in the memory of this one.</summary>
    public const int MostAtOnce = 4;

    private static readonly TimeSpan Fortnight = TimeSpan.FromDays(14);

    private readonly ConcurrentDictionary<Id<Member>, RehearsalRoom> _open = new();
    private readonly SemaphoreSlim _turn = new(1);

    public static readonly Refusal Full = new(
        "rehearsal.full", "Several people are rehearsing at the moment, and there is room for no more. Please try again later today.");

    public bool Has(Id<Member> member) => File.Exists(FileOf(member));

    /// <summary>Where it is not open since a restart, it opens as it was left; where there is none, it is made and played up to the morning of the day.</summary>
    public async Task<Result<RehearsalRoom>> EnterAsync(Id<Member> member)
    {
        if (_open.TryGetValue(member, out var open))
            return open;

        await _turn.WaitAsync();
        try
        {
            if (_open.TryGetValue(member, out open))
                return open;

            ForgetOld();
            if (_open.Count >= MostAtOnce)
                return Full;

            Directory.CreateDirectory(Folder);
            var file = FileOf(member);
            // Nothing of the request that asks flows into what outlives it.
            Task<RehearsalRoom> opening;
            using (ExecutionContext.SuppressFlow())
                opening = Task.Run(() => RehearsalRoom.OpenAsync(file, environment));
            return _open[member] = await opening;
        }
        catch (Exception e)
        {
            log.LogError(e, "A rehearsal could not be opened");
            Remove(FileOf(member));
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Nothing of it is left.</summary>
    public async Task ThrowAwayAsync(Id<Member> member)
    {
        await _turn.WaitAsync();
        try
        {
            if (_open.TryRemove(member, out var room))
                await room.DisposeAsync();
            Remove(FileOf(member));
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var room in _open.Values)
            await room.DisposeAsync();
        _open.Clear();
        _turn.Dispose();
    }

    private string Folder
    {
        get
        {
            var source = new SqliteConnectionStringBuilder(configuration["Storage:ConnectionString"]).DataSource is { Length: > 0 } file ? file : "audit-day.db";
            return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source))!, $"{Path.GetFileNameWithoutExtension(source)}.rehearsals");
        }
    }

    private string FileOf(Id<Member> member) => Path.Combine(Folder, $"{member.Value:N}.db");

    private void ForgetOld()
    {
        if (!Directory.Exists(Folder))
            return;

        var inUse = _open.Keys.Select(FileOf).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.db").Where(f => !inUse.Contains(f)))
        {
            var latest = new[] { file, $"{file}-wal" }.Where(File.Exists).Max(File.GetLastWriteTimeUtc);
            if (clock.GetUtcNow() - latest > Fortnight)
                Remove(file);
        }
    }

    private static void Remove(string file)
    {
        foreach (var part in (string[])[file, $"{file}-wal", $"{file}-shm"])
            File.Delete(part);
    }
}
