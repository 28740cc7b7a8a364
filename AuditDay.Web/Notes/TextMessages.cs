using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Web.Live;
using MessagePack;

namespace AuditDay.Web.Notes;

[MessagePackObject]
public sealed record OpenedText(
    [property: Key("epoch")] int Epoch,
    [property: Key("version")] int Version,
    [property: Key("text")] string Text,
    [property: Key("hash")] string Hash);

[MessagePackObject]
public sealed record TextChange([property: Key("clientId")] string ClientId, [property: Key("changes")] string Changes);

[MessagePackObject]
public sealed record PulledText(
    [property: Key("version")] int Version,
    [property: Key("hash")] string Hash,
    [property: Key("updates")] TextChange[] Updates);

/// <summary>The hub's answer to a mark in a text: its id, or why there is none.</summary>
[MessagePackObject]
public sealed record PassageAnswer([property: Key("passageId")] Guid? PassageId, [property: Key("refusal")] RefusalAnswer? Refusal);

/// <summary>The hub's answer to a push: accepted up to a version, or refused by name.</summary>
[MessagePackObject]
public sealed record PushAnswer([property: Key("outcome")] string Outcome, [property: Key("version")] int Version)
{
    public static string OutcomeOf(Refusal refusal) =>
        refusal == Refusal.NotFound ? "forbidden"
        : refusal == NoteRefusals.Resync ? "resync"
        : refusal == NoteRefusals.Malformed || refusal == NoteRefusals.TooLong ? "malformed"
        : "locked";
}
