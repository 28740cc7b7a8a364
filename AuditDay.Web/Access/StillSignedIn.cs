using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Web.Stage;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace AuditDay.Web.Access;

/// <summary>
/// A circuit lives for hours: now and then it asks whether its account still stands as when it signed in. When its
/// member is disabled it does not wait for that: every screen of theirs ends at once. When they change what they sign in
/// with, it asks after a breath: the screen on which they did it has gone to the next page by then.
/// </summary>
internal sealed class StillSignedIn : RevalidatingServerAuthenticationStateProvider
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(3);

    private readonly SignInCheck _check;
    private readonly Sessions _sessions;
    private readonly LiveFeed _feed;
    private readonly StageDevices _stages;
    private IDisposable? _watching;
    private string _session = "";

    public StillSignedIn(ILoggerFactory loggers, SignInCheck check, Sessions sessions, LiveFeed feed, StageDevices stages) : base(loggers)
    {
        (_check, _sessions, _feed, _stages) = (check, sessions, feed, stages);
        _sessions.Ended += HeardEnd;
        AuthenticationStateChanged += state => _ = WatchAsync(state);
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        // A screen that was let in as a stage has no member; whether it may go on, its page asks at every change.
        MemberClaims.Of(authenticationState.User) is null
            ? await _stages.FindAsync(authenticationState.User, cancellationToken) is not null
            : await _check.StandsAsync(authenticationState.User, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _sessions.Ended -= HeardEnd;
        _watching?.Dispose();
        base.Dispose(disposing);
    }

    private async Task WatchAsync(Task<AuthenticationState> state)
    {
        var user = (await state).User;
        var member = MemberClaims.Of(user);
        _session = SessionClaims.SessionOf(user);
        _watching?.Dispose();
        _watching = member is { } id ? _feed.Watch(Topic.Of(id), Heard) : null;
    }

    // On the writer's thread: whatever follows is done elsewhere.
    private void Heard(News news)
    {
        if (news.Fact is MemberDisabled)
            _ = Task.Run(End);
        if (news.Fact is WayInFact)
            _ = Task.Run(EndIfOldAsync);
    }

    // Signed out of on another page of the same browser.
    private void HeardEnd(string session)
    {
        if (session.Length > 0 && session == _session)
            _ = Task.Run(End);
    }

    private async Task EndIfOldAsync()
    {
        await Task.Delay(Breath);
        if (!await ValidateAuthenticationStateAsync(await GetAuthenticationStateAsync(), CancellationToken.None))
            End();
    }

    private void End() => SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
}
