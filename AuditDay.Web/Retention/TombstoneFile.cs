using AuditDay.Core.Retention;
using AuditDay.Web.Storage;

namespace AuditDay.Web.Retention;

/// <summary>A line for each erasure, "Case 0199…", beside the database and beside its backups: ids that lead to nothing any more.</summary>
internal sealed class TombstoneFile(Keeping keeping) : ITombstones, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    private IEnumerable<string> Files => keeping.BackupFolder.Length > 0 ? [keeping.ErasureFile, Path.Combine(keeping.BackupFolder, "erased")] : [keeping.ErasureFile];

    public async Task KeepAsync(IReadOnlyCollection<Tombstone> tombstones)
    {
        await _turn.WaitAsync();
        try
        {
            foreach (var file in Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
                var known = Read(file).ToHashSet();
                await File.AppendAllLinesAsync(file, tombstones.Where(t => !known.Contains(t)).Select(t => $"{t.What} {t.Subject:D}"));
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    public IReadOnlyCollection<Tombstone> All() => [.. Files.SelectMany(Read).Distinct()];

    private static IEnumerable<Tombstone> Read(string file) => !File.Exists(file) ? [] :
        from line in File.ReadAllLines(file)
        let parts = line.Split(' ')
        where parts.Length == 2 && Enum.TryParse<ErasureKind>(parts[0], out _) && Guid.TryParse(parts[1], out _)
        select new Tombstone(Enum.Parse<ErasureKind>(parts[0]), Guid.Parse(parts[1]));
}
