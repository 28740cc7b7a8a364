using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace AuditDay.Web.Rehearsal;

/// <summary>
/// The server of a rehearsal: it listens to nothing. What it answers is handed to it by the product's own pipeline, as a new request that knows
/// the line to the browser and nothing else: neither who is signed in outside nor any service there.
/// </summary>
internal sealed class RoomServer : IServer
{
    // What the web server itself knows of a request. Whatever the outer pipeline added is left behind.
    private static readonly Type[] OfTheLine =
    [
        typeof(IHttpRequestFeature), typeof(IHttpResponseFeature), typeof(IHttpResponseBodyFeature), typeof(IHttpRequestBodyDetectionFeature),
        typeof(IHttpConnectionFeature), typeof(ITlsConnectionFeature), typeof(IHttpRequestLifetimeFeature), typeof(IHttpRequestIdentifierFeature),
        typeof(IHttpUpgradeFeature), typeof(IHttpExtendedConnectFeature), typeof(IHttpMaxRequestBodySizeFeature), typeof(IHttpBodyControlFeature),
        typeof(IHttpResetFeature), typeof(IHttpRequestTrailersFeature), typeof(IHttpResponseTrailersFeature),
    ];

    private Func<IFeatureCollection, Task>? _answer;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull
    {
        _answer = async line =>
        {
            var context = application.CreateContext(line);
            try
            {
                await application.ProcessRequestAsync(context);
                // What still waits to be said before the first byte is said by the room, while its request is open.
                if (line.Get<IHttpResponseFeature>() is { HasStarted: false } && line.Get<IHttpResponseBodyFeature>() is { } body)
                    await body.StartAsync();
                application.DisposeContext(context, null);
            }
            catch (Exception e)
            {
                application.DisposeContext(context, e);
                throw;
            }
        };
        return Task.CompletedTask;
    }

    public Task AnswerAsync(HttpContext outside)
    {
        var line = new FeatureCollection();
        foreach (var type in OfTheLine)
        {
            if (outside.Features[type] is { } feature)
                line[type] = feature;
        }
        return _answer!(line);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // It holds nothing.
    }
}
