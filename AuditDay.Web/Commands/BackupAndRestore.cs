using AuditDay.Web.Storage;

namespace AuditDay.Web.Commands;

internal static class BackupAndRestore
{
    public static async Task<string?> BackupAsync(IServiceProvider services, string file)
    {
        var keeping = services.GetRequiredService<Keeping>();
        var isFirst = !keeping.BackupKeyFile.Exists;
        var manifest = await services.GetRequiredService<MakeBackup>().RunAsync(file);
        Console.WriteLine($"{file}: {manifest.Size:N0} bytes of database, schema {manifest.Schema}, SHA-256 {manifest.Sha256}.");
        Console.WriteLine($"Journal head: {manifest.JournalHead}");
        if (isFirst)
            Console.WriteLine($"The key was made just now: {keeping.BackupKeyFile.Path}. Keep a copy of it and of {keeping.JournalKeyFile.Path} away from this machine: without it no backup opens.");
        return null;
    }

    public static async Task<string?> RestoreAsync(IServiceProvider services, string file)
    {
        if (!File.Exists(file))
            return $"There is no file {file}.";
        try
        {
            var restored = await services.GetRequiredService<RestoreBackup>().RunAsync(file);
            if (restored.Refusal is { } no)
                return no.Sentence;

            Console.WriteLine("Restored and checked. Start the program; whoever was writing is asked what becomes of their words.");
            if (restored.Value is { Length: > 0 } aside)
                Console.WriteLine($"What was there before lies in {aside}. Delete it when you no longer need it: it holds case material.");
            return null;
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
    }
}
