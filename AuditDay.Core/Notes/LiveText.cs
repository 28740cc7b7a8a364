using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Notes;

/// <summary>
/// A text that several people write at once. Its words are the log of their changes, kept for the life of the audit;
/// <see cref="Head"/> and <see cref="Hash"/> say what the log must add up to.
/// </summary>
public sealed class LiveText : Entity
{
    public const int LongestKey = 80;

    private LiveText() { }

    public Id<LiveText> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>None where the text belongs to the audit as a whole.</summary>
    public Id<AuditCase>? Case { get; private set; }

    public TextKind Kind { get; private set; }

    /// <summary>Which report section; empty for all other kinds.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Where it stands, as one word: there is one text in one place.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Rises when a backup is restored: clients that know a later past are then told to hand their text over.</summary>
    public int Epoch { get; private set; } = 1;

    /// <summary>How many changes have been accepted. A push is stored only where nobody moved it meanwhile.</summary>
    public int Head { get; private set; }

    /// <summary>Of the text at <see cref="Head"/>: what is loaded must match it, or the text refuses to open.</summary>
    public string Hash { get; private set; } = TextHash.Of("");

    public static Result<LiveText> For(TextPlace place)
    {
        if (!place.IsRight)
            return NoteRefusals.PlaceNotRight;

        var text = new LiveText
        {
            Id = Id<LiveText>.New(),
            Audit = place.Audit,
            Case = place.Case,
            Kind = place.Kind,
            Key = place.Key,
            Place = place.ToString(),
        };
        text.Record(new TextBegun(text.Audit, text.Case, text.Id, text.Kind));
        return text;
    }
}

/// <summary>Where a text stands: notes of a case, the reflection of an audit, a section of its report.</summary>
public sealed record TextPlace(TextKind Kind, Id<Audit> Audit, Id<AuditCase>? Case, string Key = "")
{
    internal bool IsRight => (Case is not null) == (Kind is TextKind.PairNotes or TextKind.DiscussionNotes or TextKind.CaseFeedback)
        && (Kind is TextKind.ReportSection ? Key.Length is > 0 and <= LiveText.LongestKey : Key.Length == 0);

    public override string ToString() => $"{Kind}/{Case?.Value ?? Audit.Value:D}/{Key}";
}

public sealed record TextBegun(Id<Audit> Audit, Id<AuditCase>? Case, Id<LiveText> Text, TextKind Kind) : TextFact(Audit, Case);

/// <summary>A fact about a live text; single changes are in its log, not in the journal.</summary>
public abstract record TextFact(Id<Audit> Audit, Id<AuditCase>? Case) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => Case is { } auditCase ? [Topic.Of(auditCase)] : [Topic.Of(Audit)];
}
