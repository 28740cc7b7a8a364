using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>
/// Who may write which text, asked for every push. Every change of anybody's rights is a fact in the journal, so an
/// answer holds for exactly as long as the journal has not moved. Used inside the writer alone.
/// </summary>
public sealed class WriteGrants
{
    private readonly Dictionary<(Id<Member>, Id<LiveText>, Right), Refusal?> _answers = [];
    private long _journal;

    internal async Task<Refusal?> DenyAsync(AuditDayDb db, Member by, Id<LiveText> text, Right right)
    {
        var journal = await TextSql.JournalHeadAsync(db);
        if (journal != _journal)
            _answers.Clear();
        _journal = journal;

        if (!_answers.TryGetValue((by.Id, text, right), out var answer))
            _answers[(by.Id, text, right)] = answer = await AskAsync(db, by, text, right);
        return answer;
    }

    /// <summary>A transaction was not stored: its place in the journal will be given to another fact.</summary>
    internal void Forget() => _journal = -1;

    private static async Task<Refusal?> AskAsync(AuditDayDb db, Member by, Id<LiveText> text, Right right)
    {
        if (await db.PlaceAsync(text) is not { } place || await db.StandingAsync(by, place) is not { } standing)
            return Refusal.NotFound;

        return standing.DeniesWriting(place.Kind, right);
    }
}
