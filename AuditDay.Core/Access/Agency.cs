using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>An organisation that takes part: a council service, a health trust, the police, a school, a charity.</summary>
public sealed class Agency : Entity
{
    private readonly List<string> _alsoWritten = [];

    private Agency() { }

    public Id<Agency> Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Sector { get; private set; } = "";

    /// <summary>Other names under which its own people write it; all of them mean this one agency.</summary>
    public IReadOnlyList<string> AlsoWritten => _alsoWritten;

    public static Result<Agency> Named(string name, string sector, IEnumerable<string>? alsoWritten = null)
    {
        if (string.IsNullOrWhiteSpace(name))
            return AccessRefusals.AgencyNeedsName;

        var agency = new Agency { Id = Id<Agency>.New(), Name = name.Trim(), Sector = sector.Trim() };
        agency._alsoWritten.AddRange(alsoWritten ?? []);
        agency.Record(new AgencyAdded(agency.Id));
        return agency;
    }
}
