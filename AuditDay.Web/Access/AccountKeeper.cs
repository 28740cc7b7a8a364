using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;

namespace AuditDay.Web.Access;

/// <summary>Lets accounts follow their members: a disabled one's cookies die, a new address is signed in with.</summary>
internal sealed class AccountKeeper(LiveFeed feed, IServiceScopeFactory scopes, ILogger<AccountKeeper> log) : BackgroundService
{
    private readonly Channel<Fact> _facts = Channel.CreateUnbounded<Fact>(new UnboundedChannelOptions { SingleReader = true });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watching = feed.WatchAll(news => _ = news.Fact is MemberDisabled or MemberAddressChanged && _facts.Writer.TryWrite(news.Fact));
        await foreach (var fact in _facts.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // A scope for each: its context lives no longer than the change.
                await using var scope = scopes.CreateAsyncScope();
                var accounts = scope.ServiceProvider.GetRequiredService<MemberAccounts>();
                await (fact is MemberAddressChanged moved ? accounts.FollowAddressAsync(moved.Member) : accounts.EndSessionsAsync(((MemberDisabled)fact).Member));
            }
            catch (Exception e)
            {
                log.LogError(e, "An account could not follow {Fact}", fact.GetType().Name);
            }
        }
    }
}
