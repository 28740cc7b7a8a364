using System.Diagnostics.Metrics;
using AuditDay.Core.Storage;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using OpenTelemetry.Metrics;

namespace AuditDay.Web.Shell;

/// <summary>Numbers for those who run the machine. They name nobody: the only label is the code of a refusal.</summary>
internal sealed class Metrics : IDisposable
{
    public const string Name = "AuditDay";

    private readonly Meter _meter = new(Name);
    private readonly WriterState _state;
    private readonly Counter<long> _refusals;
    private readonly Histogram<double> _answers;

    public Metrics(WriterState state, CircuitCount circuits, SqliteStore store, Keeping keeping, TimeProvider clock)
    {
        _state = state;
        _refusals = _meter.CreateCounter<long>("audit_day.refusals", description: "Changes that were refused, by the code of the refusal");
        _answers = _meter.CreateHistogram<double>("audit_day.answer", "ms", "From asking the writer to its answer");
        _meter.CreateObservableGauge("audit_day.circuits", () => circuits.Count, description: "Pages that are connected");
        _meter.CreateObservableGauge("audit_day.changes_waiting", () => state.Waiting, description: "Changes asked for and not answered");
        _meter.CreateObservableGauge("audit_day.storing", () => state.IsStoring ? 1 : 0, description: "1 while the disk takes changes");
        foreach (var (name, quantile) in ((string, double)[])[("p50", 0.5), ("p95", 0.95), ("p99", 0.99)])
            _meter.CreateObservableGauge($"audit_day.answer.{name}", () => state.AnswerTime(quantile), "ms", "Over the last 2,048 answers");
        _meter.CreateObservableGauge("audit_day.wal_size", () => SizeOf($"{store.File}-wal"), "By", "The write-ahead log");
        _meter.CreateObservableGauge("audit_day.disk_free", () => FreeDisk.Of(store.File), "By", "Where the database lies");
        _meter.CreateObservableGauge("audit_day.backup_age", () => Ages(keeping, clock), "s", "Since the newest backup in Backup:Folder");
        state.Refused += Count;
        state.Answered += _answers.Record;
    }

    public void Dispose()
    {
        _state.Refused -= Count;
        _state.Answered -= _answers.Record;
        _meter.Dispose();
    }

    private void Count(Core.Kernel.Id<Core.Access.Member>? by, Core.Kernel.Refusal refusal, Core.Journal.Act act) =>
        _refusals.Add(1, new KeyValuePair<string, object?>("code", refusal.Code));

    private static IEnumerable<Measurement<double>> Ages(Keeping keeping, TimeProvider clock) =>
        Backups.In(keeping.BackupFolder) is [var (_, newest), ..] ? [new((clock.GetUtcNow() - newest.MadeAt).TotalSeconds)] : [];

    private static long SizeOf(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;
}

internal static class MetricsServices
{
    /// <summary>They are sent only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to; nothing leaves the machine otherwise.</summary>
    public static IServiceCollection AddMetrics(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Metrics>();
        services.AddSingleton<CircuitCount>();
        services.AddSingleton<Microsoft.AspNetCore.Components.Server.Circuits.CircuitHandler>(provider => provider.GetRequiredService<CircuitCount>());
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            services.AddOpenTelemetry().WithMetrics(metrics => metrics
                .AddMeter(Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel").AddOtlpExporter());
        }
        return services;
    }

    private const string Name = Metrics.Name;
}
