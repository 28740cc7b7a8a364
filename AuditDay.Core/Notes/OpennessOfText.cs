using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>What somebody may do with a text at this moment: write in it, add to it, or read it. Null for those who may not read it.</summary>
public sealed class OpennessOfText(IStore store) : IUseCase
{
    /// <param name="IsWriter">They write in texts of this kind, when it is open.</param>
    /// <param name="IsAdder">They add paragraphs of their own to it, when it is open.</param>
    /// <param name="WhyClosed">The sentence that says when it is open; empty while it is.</param>
    public sealed record Row(Id<Audit> Audit, bool IsWriter, bool IsAdder, string WhyClosed)
    {
        public bool IsOpen => WhyClosed.Length == 0;
    }

    public async Task<Row?> RunAsync(Id<LiveText> text, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.PlaceAsync(text, ct) is not { } place || await db.StandingAsync(by, place, ct) is not { } standing)
            return null;

        var resource = TextAccess.ResourceOf(place.Kind);
        return standing.May(Right.Read, resource)
            ? new Row(place.Audit, standing.May(Right.Update, resource), standing.May(Right.Create, resource), standing.WhyClosed(place.Kind)?.Sentence ?? "")
            : null;
    }
}
