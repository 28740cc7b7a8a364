using System.Collections.Concurrent;
using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>
/// A connection to the hub lives no longer than the sign-in it was opened with: a new password, a passkey that is gone, an
/// account that was disabled or signed out of ends it, and its cookie opens no other.
/// </summary>
internal sealed class HubSessions : IHostedService
{
    // An account follows its member a moment later.
    private static readonly TimeSpan[] Looks = [TimeSpan.Zero, TimeSpan.FromSeconds(2)];

    private readonly ConcurrentDictionary<string, HubCallerContext> _connections = new();
    private readonly SignInCheck _check;
    private readonly LiveFeed _feed;
    private readonly Sessions _sessions;
    private IDisposable? _watching;

    public HubSessions(SignInCheck check, LiveFeed feed, Sessions sessions) => (_check, _feed, _sessions) = (check, feed, sessions);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watching = _feed.WatchAll(Heard);
        _sessions.Ended += HeardEnd;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _sessions.Ended -= HeardEnd;
        _watching?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Whether the sign-in changed while the connection was being made is looked at once more.</summary>
    public async Task ComeAsync(HubCallerContext connection)
    {
        _connections[connection.ConnectionId] = connection;
        if (MemberClaims.Of(connection.User) is not null && !await _check.StandsAsync(connection.User, connection.ConnectionAborted))
            connection.Abort();
    }

    public void Go(HubCallerContext connection) => _connections.TryRemove(connection.ConnectionId, out _);

    // On the writer's thread: take a note and leave.
    private void Heard(News news)
    {
        Id<Member>? member = news.Fact switch
        {
            WayInFact changed => changed.Member,
            MemberDisabled disabled => disabled.Member,
            MemberAddressChanged moved => moved.Member,
            _ => null,
        };
        if (member is { } id)
            _ = Task.Run(() => EndThoseThatAreOldAsync(id));
    }

    private void HeardEnd(string session)
    {
        foreach (var connection in Of(user => SessionClaims.SessionOf(user) == session))
            connection.Abort();
    }

    private async Task EndThoseThatAreOldAsync(Id<Member> member)
    {
        foreach (var pause in Looks)
        {
            await Task.Delay(pause);
            foreach (var connection in Of(user => MemberClaims.Of(user) == member))
            {
                if (!await _check.StandsAsync(connection.User))
                    connection.Abort();
            }
        }
    }

    private IEnumerable<HubCallerContext> Of(Func<ClaimsPrincipal?, bool> whose) => _connections.Values.Where(c => whose(c.User));
}
