using System.Security.Cryptography;
using System.Text.Json;
using AuditDay.Core.Journal;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace AuditDay.Web.Storage;

/// <summary>
/// Copies the database as it stands at one moment, while people go on working: SQLite writes a fresh, compact file from one
/// reader's view, which stops no writer. What was deleted is not in it.
/// </summary>
internal sealed class MakeBackup(SqliteStore store, Keeping keeping, TimeProvider clock)
{
    public async Task<BackupManifest> RunAsync(string file, CancellationToken ct = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var plain = $"{store.File}.backup-{Guid.NewGuid():N}";
        try
        {
            await using (var connection = await store.OpenForReadingAsync(ct))
            await using (var command = connection.CreateCommand())
            {
                command.CommandText = "VACUUM INTO @file";
                var target = command.CreateParameter();
                (target.ParameterName, target.Value) = ("@file", plain);
                command.Parameters.Add(target);
                command.CommandTimeout = 600;
                await command.ExecuteNonQueryAsync(ct);
            }
            var manifest = await DescribeAsync(plain, ct);
            await BackupFile.WriteAsync(plain, manifest, keeping.BackupKey(), file);
            await File.WriteAllTextAsync($"{file}.json", JsonSerializer.Serialize(manifest, JsonSerializerOptions.Web), ct);
            return manifest;
        }
        finally
        {
            File.Delete(plain);
        }
    }

    private async Task<BackupManifest> DescribeAsync(string plain, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={plain};Pooling=False");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT MAX("MigrationId") FROM "__EFMigrationsHistory" """;
        var schema = (string)(await command.ExecuteScalarAsync(ct))!;
        var head = await JournalHead.ReadAsync(connection, null);
        await connection.CloseAsync();

        await using var content = File.OpenRead(plain);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        return new BackupManifest(clock.GetUtcNow(), schema, content.Length, hash, head.ToString(), Convert.ToBase64String(RandomNumberGenerator.GetBytes(8)));
    }
}
