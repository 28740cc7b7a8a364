using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Web.Stage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AuditDay.Web.Access;

/// <summary>
/// A circuit lives for hours: now and then it asks whether its account still stands as when it signed in. When its
/// member is disabled it does not wait for that: every screen of theirs ends at once. When they change what they sign in
/// with, it asks after a breath: the screen on which they did it has gone to the next page by then.
/// </summary>
internal sealed class StillSignedIn : RevalidatingServerAuthenticationStateProvider
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(3);

    private readonly SqliteStore _store;
    private readonly IOptions<IdentityOptions> _options;
    private readonly LiveFeed _feed;
    private readonly StageDevices _stages;
    private IDisposable? _watching;

    public StillSignedIn(ILoggerFactory loggers, SqliteStore store, IOptions<IdentityOptions> options, LiveFeed feed, StageDevices stages) : base(loggers)
    {
        (_store, _options, _feed, _stages) = (store, options, feed, stages);
        AuthenticationStateChanged += state => _ = WatchAsync(state);
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        // A screen that was let in as a stage has no member; whether it may go on, its page asks at every change.
        if (MemberClaims.Of(authenticationState.User) is not { } member)
            return await _stages.FindAsync(authenticationState.User, cancellationToken) is not null;

        await using var db = _store.Open();
        var stamp = await db.Set<Account>().Where(a => a.MemberId == member.Value).Select(a => a.SecurityStamp).FirstOrDefaultAsync(cancellationToken);
        var isDisabled = await db.Members.AnyAsync(m => m.Id == member && m.IsDisabled, cancellationToken);
        return !isDisabled && stamp is not null
            && stamp == authenticationState.User.FindFirst(_options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
    }

    protected override void Dispose(bool disposing)
    {
        _watching?.Dispose();
        base.Dispose(disposing);
    }

    private async Task WatchAsync(Task<AuthenticationState> state)
    {
        var member = MemberClaims.Of((await state).User);
        _watching?.Dispose();
        _watching = member is { } id ? _feed.Watch(Topic.Of(id), Heard) : null;
    }

    // On the writer's thread: whatever follows is done elsewhere.
    private void Heard(News news)
    {
        if (news.Fact is MemberDisabled)
            _ = Task.Run(End);
        if (news.Fact is PasswordSet or PasskeyRemoved)
            _ = Task.Run(EndIfOldAsync);
    }

    private async Task EndIfOldAsync()
    {
        await Task.Delay(Breath);
        if (!await ValidateAuthenticationStateAsync(await GetAuthenticationStateAsync(), CancellationToken.None))
            End();
    }

    private void End() => SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
}
