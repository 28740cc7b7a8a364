using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Bench;

/// <summary>The same people at the bare hub.</summary>
internal sealed class BareDay(Server server, double perSecond, int rowLength) : IDay
{
    private readonly string _words = new('w', rowLength);
    private HubClient[] _people = [];

    public double PerSecond => perSecond;

    public async Task JoinAsync(int people)
    {
        _people = new HubClient[people];
        for (var i = 0; i < people; i++)
            _people[i] = await HubClient.WatchAsync(new Uri(server.Address, "/hubs/bare"), Topic(i));
    }

    public async Task ActAsync(Sent sent) =>
        sent.Place = await _people[sent.Who].Connection.InvokeAsync<long>("Mark", Guid.CreateVersion7(), Topic(sent.Who), _words);

    public IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent) => [.. sent.Select(s => _people[s.Partner].WhenTold(s.Place))];

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
    }

    private static string Topic(int who) => $"case/{who / 2}";
}
