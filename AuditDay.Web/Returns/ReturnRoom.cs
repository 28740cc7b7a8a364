using System.Collections.Concurrent;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Returns;

/// <summary>Who of an agency has a return open for writing, and under which question they are. Never stored, and told to nobody else.</summary>
public sealed class ReturnRoom
{
    private readonly ConcurrentDictionary<Id<AgencyReturn>, ConcurrentDictionary<Seat, byte>> _rooms = new();

    /// <param name="agencyReturn">The return.</param>
    /// <param name="name">Of whom.</param>
    /// <param name="moved">Called when somebody else comes, moves or goes; on any thread.</param>
    public Seat Join(Id<AgencyReturn> agencyReturn, string name, Action moved)
    {
        var seat = new Seat(this, agencyReturn, name, moved);
        _rooms.GetOrAdd(agencyReturn, _ => new()).TryAdd(seat, 0);
        Tell(seat);
        return seat;
    }

    private void Tell(Seat mover)
    {
        if (!_rooms.TryGetValue(mover.Return, out var seats))
            return;

        foreach (var seat in seats.Keys.Where(s => s != mover))
            seat.Moved();
    }

    public sealed class Seat(ReturnRoom room, Id<AgencyReturn> agencyReturn, string name, Action moved) : IDisposable
    {
        public Id<AgencyReturn> Return => agencyReturn;
        public string Name => name;
        public Action Moved => moved;

        /// <summary>The printed number of the question under which they write; empty for none.</summary>
        public string At { get; private set; } = "";

        /// <summary>The others, by name; the same person at two windows is no other.</summary>
        public IReadOnlyList<Seat> Others => room._rooms.TryGetValue(agencyReturn, out var seats)
            ? [.. seats.Keys.Where(s => s.Name != name).DistinctBy(s => s.Name).OrderBy(s => s.Name, StringComparer.Ordinal)]
            : [];

        public void MoveTo(string number)
        {
            if (At == number)
                return;

            At = number;
            room.Tell(this);
        }

        public void Dispose()
        {
            if (room._rooms.TryGetValue(agencyReturn, out var seats) && seats.TryRemove(this, out _))
                room.Tell(this);
        }
    }
}
