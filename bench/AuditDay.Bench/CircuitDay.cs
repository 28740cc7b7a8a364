namespace AuditDay.Bench;

/// <summary>
/// Pairs with their workspaces open: each reads the same return as their partner, marks over the hub as the page's script
/// does, and has a mark when their own circuit draws it.
/// </summary>
internal sealed class CircuitDay(Server server, LoadFile file, People guests)
    : ProductDay(server, file, guests)
{
    private Circuit[] _screens = [];

    /// <summary>What the server held before and after the screens were opened.</summary>
    public double MemoryPerScreenMb { get; private set; }

    public override async Task JoinAsync(int people)
    {
        await base.JoinAsync(people);
        // The first screens bring code and caches with them: they are not what one more costs.
        _screens = new Circuit[people];
        for (var i = 0; i < Math.Min(2, people); i++)
            _screens[i] = await OpenAsync(i);

        await Task.Delay(TimeSpan.FromSeconds(2));
        var before = Meter.OfProcess(Server.Id).MemoryMb;
        for (var i = 2; i < people; i++)
            _screens[i] = await OpenAsync(i);

        await Task.Delay(TimeSpan.FromSeconds(2));
        MemoryPerScreenMb = (Meter.OfProcess(Server.Id).MemoryMb - before) / Math.Max(1, people - 2);
    }

    public override IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent) => [.. sent.Select(s => _screens[s.Partner].WhenSeen(s.Token))];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var screen in _screens)
            await screen.DisposeAsync();
    }

    // What the partner marks elsewhere is not drawn until one goes there, so both stay in one return.
    protected override bool IsReading(int who, LoadFile.Text text) => text.Return == Case(who).Texts[0].Return;

    private async Task<Circuit> OpenAsync(int who) =>
        await Circuit.OpenAsync(Server.Address, await CookiesAsync(who), $"/cases/{Case(who).Id:D}?return={Case(who).Texts[0].Return:D}");
}
