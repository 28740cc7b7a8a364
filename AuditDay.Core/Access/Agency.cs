using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>An organisation that takes part: a council service, a health trust, the police, a school, a charity.</summary>
public sealed class Agency : Entity
{
    // Replaced as a whole, never changed in place: its column compares objects.
    private List<string> _alsoWritten = [];

    private Agency() { }

    public Id<Agency> Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Sector { get; private set; } = "";
    public WhomServed Serves { get; private set; }

    /// <summary>Closed agencies keep their past and are offered for nothing new.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Other names under which its own people write it; all of them mean this one agency.</summary>
    public IReadOnlyList<string> AlsoWritten => _alsoWritten;

    public static Result<Agency> Named(
        string name, string sector, IEnumerable<string>? alsoWritten = null, WhomServed serves = WhomServed.Children)
    {
        if (string.IsNullOrWhiteSpace(name))
            return AccessRefusals.AgencyNeedsName;

        var agency = new Agency { Id = Id<Agency>.New(), Name = name.Trim(), Sector = sector.Trim(), Serves = serves };
        agency._alsoWritten = Tidy(alsoWritten, agency.Name);
        agency.Record(new AgencyAdded(agency.Id));
        return agency;
    }

    public Result Change(string name, string sector, IEnumerable<string> alsoWritten, WhomServed serves)
    {
        if (string.IsNullOrWhiteSpace(name))
            return AccessRefusals.AgencyNeedsName;

        var tidy = Tidy(alsoWritten, name.Trim());
        if (name.Trim() == Name && sector.Trim() == Sector && serves == Serves && tidy.SequenceEqual(_alsoWritten))
            return Result.Done;

        (Name, Sector, Serves, _alsoWritten) = (name.Trim(), sector.Trim(), serves, tidy);
        Record(new AgencyChanged(Id));
        return Result.Done;
    }

    public Result Close()
    {
        if (IsClosed)
            return Result.Done;

        IsClosed = true;
        Record(new AgencyClosed(Id));
        return Result.Done;
    }

    public Result Reopen()
    {
        if (!IsClosed)
            return Result.Done;

        IsClosed = false;
        Record(new AgencyReopened(Id));
        return Result.Done;
    }

    /// <summary>Says that it goes; whoever deletes it has made sure that nothing belongs to it.</summary>
    public void Leave() => Record(new AgencyRemoved(Id));

    /// <summary>True where a name, however it is cased, means this agency.</summary>
    public bool IsCalled(string name) =>
        _alsoWritten.Prepend(Name).Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    private static List<string> Tidy(IEnumerable<string>? names, string ownName) =>
        [.. (names ?? []).Select(n => n.Trim()).Where(n => n.Length > 0 && !n.Equals(ownName, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
}
