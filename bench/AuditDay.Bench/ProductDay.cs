using System.Net;
using MessagePack;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Bench;

/// <summary>Pairs at the served product: signed in, watching their case, marking over the shared hub.</summary>
internal class ProductDay(Server server, LoadFile file, People guests) : IDay
{
    private static readonly string[] KeyQuestions = ["workedWell", "worriedAbout", "doDifferently", "livedExperience"];

    private readonly Random _chance = new(1);
    private readonly long _journal = file.LastOfJournal();
    private readonly IReadOnlyList<LoadFile.Case> _cases = file.Cases();
    private HubClient[] _people = [];

    protected Server Server => server;

    public virtual async Task JoinAsync(int people)
    {
        _people = new HubClient[people];
        for (var i = 0; i < people; i++)
            _people[i] = await HubClient.WatchAsync(new Uri(server.Address, "/hubs/day"), $"case/{Case(i).Id:D}", await CookiesAsync(i));
    }

    public async Task ActAsync(Sent sent)
    {
        var (text, start, length) = Next(sent.Who);
        var answer = await _people[sent.Who].Connection.InvokeAsync<MarkAnswer>(
            "Mark", Guid.CreateVersion7(), text.Answer, start, start + length, text.Words.Substring(start, length), KeyQuestions[start % 4], sent.Token);
        sent.Mark = answer.AnnotationId ?? throw new InvalidOperationException(answer.Refusal!.Sentence);
    }

    public virtual IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent)
    {
        var places = file.PlacesSince(_journal);
        return [.. sent.Select(s => s.Mark is { } mark && places.TryGetValue(mark, out var place) ? _people[s.Partner].WhenTold(place) : null)];
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected LoadFile.Case Case(int who) => _cases[who / 2];

    /// <summary>Whether the person may mark there: here, anywhere in the case.</summary>
    protected virtual bool IsReading(int who, LoadFile.Text text) => true;

    private (LoadFile.Text Text, int Start, int Length) Next(int who)
    {
        var texts = Case(who).Texts.Where(t => IsReading(who, t)).ToList();
        lock (_chance)
        {
            var (text, length) = (texts[_chance.Next(texts.Count)], _chance.Next(20, 120));
            return (text, _chance.Next(text.Words.Length - length), length);
        }
    }

    protected Task<CookieContainer> CookiesAsync(int who) => guests.CookiesAsync(server.Address, who);
}

/// <summary>As the hub answers.</summary>
[MessagePackObject]
public sealed record MarkAnswer([property: Key("annotationId")] Guid? AnnotationId, [property: Key("refusal")] RefusalAnswer? Refusal);

[MessagePackObject]
public sealed record RefusalAnswer([property: Key("code")] string Code, [property: Key("sentence")] string Sentence);
