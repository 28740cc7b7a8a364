using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Somebody who may read a text opens the place where it stands; the first to come there begins it.</summary>
public sealed class FindText(Writer writer, IStore store) : IUseCase
{
    /// <param name="Kind">Notes and feedback belong to a case; reflection and report to the audit.</param>
    public sealed record Command(TextKind Kind, Id<Audit>? Audit, Id<AuditCase>? Case, string Key = "")
    {
        public static Command Of(TextKind kind, Id<AuditCase> auditCase) => new(kind, null, auditCase);

        public static Command Of(TextKind kind, Id<Audit> audit, string key = "") => new(kind, audit, null, key);
    }

    public async Task<Result<Id<LiveText>>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        await using (var db = store.Read())
        {
            if (await FindAsync(db, command, by) is { Refusal: null, Value: { Found: { } found } })
                return found;
        }

        return await writer.RunAsync<Id<LiveText>>(by, async db =>
        {
            var searched = await FindAsync(db, command, by);
            if (searched is not { IsDone: true, Value: { } search })
                return searched.Refusal!;
            if (search.Found is { } found)
                return found;

            var begun = LiveText.For(search.Place);
            if (begun is not { IsDone: true, Value: { } text })
                return begun.Refusal!;

            db.Texts.Add(text);
            db.TextSnapshots.Add(TextSnapshot.Of(text.Id, 0, "", text.Hash));
            return text.Id;
        }, ct);
    }

    private static async Task<Result<Search>> FindAsync(AuditDayDb db, Command command, Member by)
    {
        var standing = command switch
        {
            { Case: { } auditCase } => await db.StandingAsync(by, auditCase),
            { Audit: { } audit } => await db.StandingAsync(by, audit),
            _ => null,
        };
        if (standing?.May(Right.Read, TextAccess.ResourceOf(command.Kind)) != true)
            return Refusal.NotFound;

        var place = new TextPlace(command.Kind, standing.Audit, command.Case, command.Key);
        var name = place.ToString();
        var found = await db.Texts.AsNoTracking().Where(t => t.Place == name).Select(t => (Id<LiveText>?)t.Id).FirstOrDefaultAsync();
        return new Search(place, found);
    }

    private sealed record Search(TextPlace Place, Id<LiveText>? Found);
}
