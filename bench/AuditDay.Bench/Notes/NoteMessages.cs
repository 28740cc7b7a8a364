using MessagePack;

namespace AuditDay.Bench.Notes;

/// <summary>As the hub speaks of live texts.</summary>
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

[MessagePackObject]
public sealed record PushAnswer([property: Key("outcome")] string Outcome, [property: Key("version")] int Version);
