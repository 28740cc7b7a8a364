using System.Collections.Concurrent;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>Who watches what over the hub, and who is therefore said to be here.</summary>
internal sealed class Watchers(IHubContext<DayHub, IDayClient> hub, Admission admission)
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new();

    public static string PairGroup(Id<AuditCase> auditCase) => $"pair:{auditCase}";

    public async Task JoinAsync(string connectionId, Member member, WatchedTopic watched, Standing standing)
    {
        var connection = _connections.GetOrAdd(connectionId, _ => new Connection(member));
        var isPresent = standing.May(Right.Read, Resource.Presence);
        connection.Topics[watched.Topic] = (watched, isPresent);

        await hub.Groups.AddToGroupAsync(connectionId, watched.Topic.Value);
        if (watched.Case is { } auditCase && standing.May(Right.Read, Resource.PairWork))
            await hub.Groups.AddToGroupAsync(connectionId, PairGroup(auditCase));
        if (isPresent)
        {
            await hub.Groups.AddToGroupAsync(connectionId, PresenceGroup(watched.Topic));
            await TellWhoIsHereAsync(watched.Topic);
        }
    }

    public async Task LeaveAsync(string connectionId)
    {
        if (!_connections.TryRemove(connectionId, out var connection))
            return;

        foreach (var (topic, (_, isPresent)) in connection.Topics)
        {
            if (isPresent)
                await TellWhoIsHereAsync(topic);
        }
    }

    /// <summary>A right has ended somewhere: every connection is looked at again, and let go of what it may no longer watch.</summary>
    public async Task LookAgainAsync(CancellationToken ct)
    {
        foreach (var (id, connection) in _connections)
        {
            foreach (var (topic, (watched, _)) in connection.Topics)
            {
                var standing = await admission.StandingAsync(connection.Member, watched, ct);
                if (standing is null || !standing.May(Right.Read, Resource.PairWork))
                    await LetGoOfPairAsync(id, watched, ct);
                if (standing is not null && watched.IsOpenTo(standing))
                    continue;

                connection.Topics.TryRemove(topic, out _);
                await hub.Groups.RemoveFromGroupAsync(id, topic.Value, ct);
                await hub.Groups.RemoveFromGroupAsync(id, PresenceGroup(topic), ct);
                await TellWhoIsHereAsync(topic);
            }
        }
    }

    private async Task LetGoOfPairAsync(string connectionId, WatchedTopic watched, CancellationToken ct)
    {
        if (watched.Case is { } auditCase)
            await hub.Groups.RemoveFromGroupAsync(connectionId, PairGroup(auditCase), ct);
    }

    private Task TellWhoIsHereAsync(Topic topic) =>
        hub.Clients.Group(PresenceGroup(topic)).PresenceMoved(topic.Value, [.. _connections.Values
            .Where(c => c.Topics.TryGetValue(topic, out var watching) && watching.IsPresent)
            .Select(c => c.Member.Name).Distinct().Order(StringComparer.Ordinal)]);

    private static string PresenceGroup(Topic topic) => $"presence:{topic}";

    private sealed class Connection(Member member)
    {
        public Member Member { get; } = member;
        public ConcurrentDictionary<Topic, (WatchedTopic Watched, bool IsPresent)> Topics { get; } = new();
    }
}
