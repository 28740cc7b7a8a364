using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>All that a client has not yet seen accepted; it has one of these on its way at a time.</summary>
/// <param name="Epoch">In which the client opened the text.</param>
/// <param name="Client">Its own id: one browser tab.</param>
/// <param name="Version">How many accepted changes it has seen: what it pushes was made after them.</param>
/// <param name="AcceptedBefore">How many of its own it has seen accepted before the first of these.</param>
/// <param name="Changes">Change sets as JSON, each made on top of the one before.</param>
public sealed record Push(int Epoch, string Client, int Version, int AcceptedBefore, IReadOnlyList<string> Changes);

/// <summary>A change in the log, with who made it.</summary>
public sealed record LoggedChange(string Client, Id<Member> By, ChangeSet Changes);

/// <summary>What a push came to: its changes as they stand at the head, and the text that they make.</summary>
internal sealed record Rebased(int From, IReadOnlyList<LoggedChange> Changes, string Text, string Hash)
{
    public int Head => From + Changes.Count;
}
