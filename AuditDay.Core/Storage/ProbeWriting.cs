using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Storage;

/// <summary>Finds out by writing whether the disk takes changes. Nobody asks for it but the program itself.</summary>
public sealed class ProbeWriting(Writer writer, TimeProvider clock)
{
    public async Task<Result> RunAsync()
    {
        var at = clock.GetUtcNow();
        return await writer.RunAsync(null, async db =>
        {
            if (await db.WriteProbes.Where(p => p.Id == WriteProbe.Only).ExecuteUpdateAsync(set => set.SetProperty(p => p.At, at)) == 0)
                db.WriteProbes.Add(WriteProbe.First(at));
            return Result.Done;
        });
    }
}
