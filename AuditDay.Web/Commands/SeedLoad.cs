using System.Diagnostics;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Load;

namespace AuditDay.Web.Commands;

/// <summary>A day of any size, for benchmarks: <c>bench/README.md</c> says what is made of it.</summary>
internal static class SeedLoad
{
    public static async Task<string?> RunAsync(IServiceProvider services, string pairsText, string marksText, string returnsText)
    {
        if (!int.TryParse(pairsText, out var pairs) || pairs < 1 || !int.TryParse(marksText, out var marks) || marks < 0
            || !int.TryParse(returnsText, out var returns) || returns < 0)
        {
            return "Say how many pairs and how many marks, and if you like how many returns are being written, as whole numbers: seed-load 25 1000 10.";
        }

        var took = Stopwatch.StartNew();
        await services.PrepareStorageAsync();
        if (!await services.SeedLoadAsync(pairs, marks, returns))
            return "There are people in this database already. A load goes into an empty one: name a new file in Storage:ConnectionString.";

        Console.WriteLine($"{pairs} pairs with a case each, {marks} marks and {returns} returns in writing are in, after {took.Elapsed.TotalSeconds:F1} s.");
        return null;
    }
}
