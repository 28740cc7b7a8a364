using AuditDay.Web.Storage;

namespace AuditDay.Web.Commands;

/// <summary>What the program does instead of serving, when it is started with a word: 0, or a reason on standard error.</summary>
internal sealed class Command(Func<IServiceProvider, Task<string?>> run)
{
    /// <summary>Null where the program should serve.</summary>
    /// <param name="args">A command's words stand first; settings may follow, as in <c>migrate --Storage:ConnectionString=…</c>.</param>
    public static Command? From(string[] args) => args.TakeWhile(a => !a.StartsWith('-')).ToArray() switch
    {
        ["migrate"] => new(async services =>
        {
            await services.PrepareStorageAsync();
            return null;
        }),
        ["backup", var file] => new(services => BackupAndRestore.BackupAsync(services, file)),
        ["restore", var file] => new(services => BackupAndRestore.RestoreAsync(services, file)),
        ["doctor"] => new(Doctor.RunAsync),
        ["verify-journal"] => new(services => VerifyTheJournal.RunAsync(services)),
        ["verify-journal", var head] => new(services => VerifyTheJournal.RunAsync(services, head)),
        ["add-team-member", var email] => new(services => AddTeamMember.RunAsync(services, email)),
        ["seed-demo"] => new(SeedDemo.RunAsync),
        ["seed-load", var pairs, var marks] => new(services => SeedLoad.RunAsync(services, pairs, marks, "0")),
        ["seed-load", var pairs, var marks, var returns] => new(services => SeedLoad.RunAsync(services, pairs, marks, returns)),
        [var word, ..] when !word.Contains('=', StringComparison.Ordinal) => new(_ => Task.FromResult<string?>(
            $"There is no command “{string.Join(' ', args)}”. There are: migrate, add-team-member EMAIL, backup FILE, restore FILE, verify-journal [HEAD], doctor, seed-demo, seed-load PAIRS MARKS [RETURNS]. Without a command, the program serves.")),
        _ => null,
    };

    public async Task<int> RunAsync(IServiceProvider services)
    {
        if (await run(services) is not { } reason)
            return 0;

        await Console.Error.WriteLineAsync(reason);
        return 1;
    }
}
