namespace AuditDay.Bench;

/// <summary>
/// Authors and leads with the same return open, each at a question of their own. A save goes the way that the page's script takes
/// with what it kept: over the circuit, in the component's turn, to the disk; the other has it when their circuit draws it.
/// </summary>
internal sealed class WritingDay(Server server, LoadFile file, People people) : IDay
{
    /// <summary>Somebody who writes without a break is saved about every other second.</summary>
    public const double SavesPerSecond = 0.5;

    private readonly IReadOnlyList<(Guid Return, IReadOnlyList<string> Questions)> _drafts = file.Drafts();
    private (Circuit Screen, string Question, int Seen)[] _desks = [];

    public double PerSecond => SavesPerSecond;

    public async Task JoinAsync(int count)
    {
        _desks = new (Circuit, string, int)[count];
        for (var i = 0; i < count; i++)
        {
            var (draft, questions) = _drafts[i / 2];
            _desks[i] = (await Circuit.OpenAsync(server.Address, await people.CookiesAsync(server.Address, i), Address(draft, questions[0])), questions[i % 2], 1);
        }
    }

    /// <summary>At the section of this question, in which the others stand as well: what is saved is drawn on the other's screen.</summary>
    public static string Address(Guid draft, string question) => $"/returns/{draft:D}?question={question}";

    public async Task ActAsync(Sent sent)
    {
        var (screen, question, seen) = _desks[sent.Who];
        var stored = await screen.CallPageAsync("TakeKept", question, $"{Words} {sent.Token}", seen);
        _desks[sent.Who].Seen = stored.GetProperty("seen").GetInt32();
    }

    public IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent) => [.. sent.Select(s => _desks[s.Partner].Screen.WhenSeen(s.Token))];

    public async ValueTask DisposeAsync()
    {
        foreach (var (screen, _, _) in _desks)
            await screen.DisposeAsync();
    }

    // About as long as an answer is: 150 words.
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("The worker saw the child alone and wrote down what they said in their own words.", 10));
}
