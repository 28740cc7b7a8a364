using AuditDay.Core.Storage;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AuditDay.Web.Shell;

/// <summary>For a proxy or a watchman, who are nobody: a word for each thing, and nothing that tells of this place.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Writes>("writes").AddCheck<Disk>("disk").AddCheck<Schema>("schema");
        services.AddSingleton<Writes>();
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = Word(report.Status),
        checks = report.Entries.ToDictionary(e => e.Key, e => Word(e.Value.Status)),
    });

    private static string Word(HealthStatus status) => status == HealthStatus.Healthy ? "ok" : "failing";
}

/// <summary>A change is written and answered. However often it is asked, the disk is tried once every few seconds.</summary>
internal sealed class Writes(ProbeWriting probe, WriterState state, TimeProvider clock) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly SemaphoreSlim _turn = new(1);
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;
    private bool _wrote;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() - _triedAt >= Holds || (_wrote && !state.IsStoring))
            {
                _wrote = await TryAsync();
                _triedAt = clock.GetUtcNow();
            }
            return _wrote ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<bool> TryAsync()
    {
        try
        {
            return (await probe.RunAsync().WaitAsync(Patience)).IsDone;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}

internal sealed class Disk(SqliteStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(FreeDisk.Of(store.File) >= FreeDisk.TooLittle ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}

internal sealed class Schema(SqliteStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet();
        return applied.SetEquals(db.Database.GetMigrations()) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
