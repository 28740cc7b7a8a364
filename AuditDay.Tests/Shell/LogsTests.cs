using System.Collections.Concurrent;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Preparation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuditDay.Tests.Shell;

/// <summary>Logs are read by those who look after machines: they find ids there, and nobody's name, address or words.</summary>
public sealed class LogsTests
{
    private const string Canary = "Kanarienvogel";

    [Fact]
    public async Task Nothing_personal_stands_in_them()
    {
        using var logs = new Kept();
        await using var product = await Product.OpenAsync(host => host
            .UseSetting("Logging:LogLevel:Default", "Information")
            .ConfigureServices(services => services.AddSingleton<ILoggerProvider>(logs)));
        var pair = await product.PairAsync(1);

        var (client, _) = await product.SignInAsync("auditor-1@demo.example");
        foreach (var path in (string[])["/", $"/cases/{pair.Case}", "/outbox", $"/cases/{Guid.NewGuid()}", "/health/ready"])
            await client.GetAsync(path);
        var practitioner = await product.MemberAsync("practitioner-health@demo.example");
        (await product.Use<WritePreparation>().RunAsync(new(pair.Case, KeyQuestion.LivedExperience, $"The {Canary} sang.", ""), practitioner)).Expect();
        (await product.Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), pair.Case, $"Who heard the {Canary}?", null), pair.First)).Expect();
        var (stranger, _) = product.Visitor();
        await stranger.PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = $"{Canary}@nowhere.example", ["password"] = Canary });

        logs.Lines.ShouldNotBeEmpty();
        foreach (var personal in (string[])[Canary, "@demo.example", pair.First.Name, practitioner.Name])
            logs.Lines.Where(l => l.Contains(personal, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(personal);
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
