using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Tests.Storage;

/// <summary>Keeps the writer busy with a first operation, so that what is asked meanwhile arrives together.</summary>
internal sealed class Held : IDisposable
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Held(Writer writer)
    {
        using var begun = new ManualResetEventSlim();
        Answer = writer.RunAsync(null, async _ =>
        {
            begun.Set();
            await _gate.Task;
            return Result.Done;
        });
        begun.Wait();
    }

    public Task<Result> Answer { get; }

    public void LetGo() => _gate.TrySetResult();

    public void Dispose() => LetGo();
}
