using AuditDay.Web.Live;
using MessagePack;

namespace AuditDay.Web.Voting;

/// <summary>The hub's answer to a vote: how many are left, or why it was not counted.</summary>
[MessagePackObject]
public sealed record VoteAnswer([property: Key("left")] int? Left, [property: Key("refusal")] RefusalAnswer? Refusal);
