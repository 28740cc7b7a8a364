using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Journal;

/// <summary>An entry as people read it.</summary>
/// <param name="Who">The program itself where nobody acted.</param>
/// <param name="What">"opened a case", in the past, after the name.</param>
/// <param name="Where">"Case A · Health", as far as the entry names something that is still there.</param>
public sealed record JournalLine(long Sequence, DateTimeOffset At, string Who, string What, string Where, string Kind);

internal static class JournalLines
{
    private const string Gone = "no longer here";

    /// <param name="db">Where the names are.</param>
    /// <param name="entries">In the order in which they are read.</param>
    /// <param name="namesAudit">False where all are of one audit, whose name stands above them.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<IReadOnlyList<JournalLine>> LinesAsync(this AuditDayDb db, IReadOnlyList<JournalEntry> entries, bool namesAudit, CancellationToken ct)
    {
        var named = entries.ToDictionary(e => e.Sequence, e => NamedIds.In(e.Details));
        var names = await db.NamesAsync([.. named.Values.SelectMany(n => n.Ids.Select(i => i.Id)).Concat(entries.Where(e => e.By is not null).Select(e => e.By!.Value.Value)).Distinct()], ct);
        var audits = await db.Audits.AsNoTracking().Select(a => new { a.Id, a.Title }).ToDictionaryAsync(a => a.Id, a => a.Title, ct);
        return [.. entries.Select(e => new JournalLine(
            e.Sequence,
            e.At,
            e.By is { } by ? names.GetValueOrDefault(by.Value, $"Somebody who is {Gone}") : "The system",
            JournalWords.Of(e.Kind) + named[e.Sequence].Values,
            Where([.. named[e.Sequence].Ids.Select(n => names.GetValueOrDefault(n.Id)).Prepend(namesAudit && e.Audit is { } audit ? audits.GetValueOrDefault(audit) : null).OfType<string>().Distinct()]),
            e.Kind))];
    }

    // "Return of Health" says Health already.
    private static string Where(IReadOnlyList<string> names) =>
        string.Join(" · ", names.Where(n => !names.Any(other => other != n && other.EndsWith($" of {n}", StringComparison.Ordinal))));

    private static async Task<Dictionary<Guid, string>> NamesAsync(this AuditDayDb db, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var some in ids.Chunk(200))
        {
            var (members, cases, returns, agencies) = (some.Select(i => new Id<Member>(i)), some.Select(i => new Id<Cases.AuditCase>(i)), some.Select(i => new Id<Returns.AgencyReturn>(i)), some.Select(i => new Id<Agency>(i)));
            foreach (var m in await db.Members.AsNoTracking().Where(m => members.Contains(m.Id)).Select(m => new { m.Id, m.Name }).ToListAsync(ct))
                names[m.Id.Value] = m.Name;
            foreach (var c in await db.Cases.AsNoTracking().Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToListAsync(ct))
                names[c.Id.Value] = c.Reference;
            foreach (var a in await db.Agencies.AsNoTracking().Where(a => agencies.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync(ct))
                names[a.Id.Value] = a.Name;
            foreach (var r in await db.Returns.AsNoTracking().Where(r => returns.Contains(r.Id)).Join(db.Agencies, r => r.Agency, a => a.Id, (r, a) => new { r.Id, a.Name }).ToListAsync(ct))
                names[r.Id.Value] = $"return of {r.Name}";
        }
        return names;
    }

    /// <summary>What an entry's details name: ids in the order in which they stand, and its small values in words.</summary>
    private sealed record NamedIds(IReadOnlyList<(string Name, Guid Id)> Ids, string Values)
    {
        private static readonly HashSet<string> Shown = ["from", "to", "what", "as", "act", "phase", "state", "roles", "keyQuestion"];

        public static NamedIds In(string details)
        {
            using var document = JsonDocument.Parse(details);
            var (ids, values) = (new List<(string, Guid)>(), new List<string>());
            Read(document.RootElement, ids, values);
            return new NamedIds(ids, values.Count == 0 ? "" : $" ({string.Join(", ", values)})");
        }

        private static void Read(JsonElement element, List<(string, Guid)> ids, List<string> values)
        {
            foreach (var property in element.EnumerateObject())
            {
                // "topics" and "inAudit" stand in entries of earlier releases and say nothing more.
                if (property.Name is "topics" or "inAudit" or "audit")
                    continue;
                if (property.Value.ValueKind == JsonValueKind.Object && property.Name == "act")
                    values.Add(Words(property.Value.GetProperty("name").GetString()!));
                else if (property.Value.ValueKind == JsonValueKind.Object)
                    Read(property.Value, ids, values);
                else if (property.Value.ValueKind == JsonValueKind.String && property.Value.TryGetGuid(out var id))
                    ids.Add((property.Name, id));
                else if (property.Value.ValueKind == JsonValueKind.String && Shown.Contains(property.Name))
                    values.Add(property.Name is "from" or "to" or "as" ? $"{property.Name} {Words(property.Value.GetString()!)}" : Words(property.Value.GetString()!));
            }
        }

        private static string Words(string name) => JournalWords.Split(name);
    }
}
