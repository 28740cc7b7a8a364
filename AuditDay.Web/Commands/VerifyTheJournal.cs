using System.Diagnostics;
using AuditDay.Core.Journal;
using AuditDay.Web.Journal;
using AuditDay.Web.Storage;

namespace AuditDay.Web.Commands;

/// <summary>Reads the whole journal and prints its head, to be kept where nobody who may change the database can reach it.</summary>
internal static class VerifyTheJournal
{
    /// <param name="services">Of the program.</param>
    /// <param name="noted">A head that was kept elsewhere, "1204 3f9a…", or nothing.</param>
    public static async Task<string?> RunAsync(IServiceProvider services, string noted = "")
    {
        var keeping = services.GetRequiredService<Keeping>();
        if (noted.Length > 0 && JournalHead.Parse(noted) is null)
            return "A head is an entry’s number and its seal, as verify-journal printed it: verify-journal \"1204 3f9a…\".";

        var heads = new[] { JournalHead.Parse(noted), JournalHeadFile.Read(keeping.JournalHeadFile) }.Concat(Backups.HeadsIn(keeping.BackupFolder)).OfType<JournalHead>().ToList();
        var took = Stopwatch.StartNew();
        var found = await services.GetRequiredService<VerifyJournal>().RunAsync(heads);
        if (found.Trouble is { } trouble)
            return $"The journal is not as it was written. {trouble}";

        Console.WriteLine($"All {found.Entries:N0} entries are as they were written ({took.Elapsed.TotalSeconds:F1} s), and agree with {heads.Count} noted heads.");
        if (found.SealedFrom is { } from)
            Console.WriteLine($"Entries before {from} were written by a release that did not seal; since entry {from} they are sealed as well.");
        Console.WriteLine($"Head: {found.Head}");
        return null;
    }
}
