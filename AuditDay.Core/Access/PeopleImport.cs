using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>What a file of people would do to the people who are here: decided once, shown as a preview, carried out as shown.</summary>
public sealed record PeopleImport(IReadOnlyList<PeopleImport.Line> Lines)
{
    public enum Outcome
    {
        New,
        Changed,
        AlreadyThere,
        Unreadable,
    }

    /// <param name="Number">Of the line in the file.</param>
    /// <param name="Name">As it will be, or as the file says it where the line cannot be read.</param>
    /// <param name="Email">As it is kept.</param>
    /// <param name="Outcome">What confirming does.</param>
    /// <param name="Changes">"Agency: Health → Police"; empty unless changed.</param>
    /// <param name="Why">Why the line cannot be read, and what to do.</param>
    /// <param name="Member">Who is here already.</param>
    /// <param name="Details">What they will be.</param>
    public sealed record Line(
        int Number, string Name, string Email, Outcome Outcome, IReadOnlyList<string> Changes, string Why, Id<Member>? Member, MemberDetails? Details);

    public IReadOnlyList<Line> Of(Outcome outcome) => [.. Lines.Where(l => l.Outcome == outcome)];

    /// <summary>The same again only while nothing that matters has changed: confirming carries out what was shown.</summary>
    public string Fingerprint => string.Join('\n', Lines.Select(l => $"{l.Number}|{l.Outcome}|{l.Email}|{l.Details}|{string.Join(';', l.Changes)}"));
}
