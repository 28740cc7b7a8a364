using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>An author or lead saves what they confirmed of a Word file: all of it, or nothing. The original is kept.</summary>
public sealed class ImportWord(Writer writer, TimeProvider clock, ConcernAlert concerns) : IUseCase
{
    /// <param name="Seen">Over which edition of the answer it was confirmed.</param>
    public sealed record Part(string QuestionKey, string Text, IReadOnlyList<IReadOnlyList<string>>? Rows, int Seen);

    /// <param name="Operation">Made by the page, so that a second press saves nothing twice.</param>
    /// <param name="LeftOut">How many texts of the file were left out on purpose.</param>
    public sealed record Command(Guid Operation, Id<AgencyReturn> Return, byte[] File, IReadOnlyList<Part> Parts, int LeftOut);

    public Task<Result<int>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<int>(command.Operation, by, async db =>
        {
            if (await db.Returns.FindAsync([command.Return], CancellationToken.None) is not { } agencyReturn
                || (await db.StandingAsync(by, command.Return, CancellationToken.None))!.Denies(Right.Create, Resource.ReturnDraft) is not null)
                return Refusal.NotFound;
            if (agencyReturn.Write().Refusal is { } closed)
                return closed;
            if (await ChangedMeanwhileAsync(db, agencyReturn, command.Parts) is { } changed)
                return changed;

            var confirmed = WordFile.Confirmed(agencyReturn, command.File, command.Parts.Count, command.LeftOut, by, clock.GetUtcNow());
            if (confirmed is not { IsDone: true, Value: { } file })
                return confirmed.Refusal!;

            db.WordFiles.Add(file);
            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            foreach (var part in command.Parts)
            {
                var written = await db.WriteAnswerAsync(
                    agencyReturn, tool, new(agencyReturn.Id, part.QuestionKey, part.Text, part.Rows, part.Seen), by, clock.GetUtcNow(), concerns);
                if (written.Refusal is { } no)
                    return tool.Find(part.QuestionKey) is { } question ? no with { Sentence = $"{question.Number}: {no.Sentence}" } : no;
                written.Value!.CameFrom(file);
            }
            return command.Parts.Count;
        }, ct);

    // Named all at once: a person should not learn of them one by one.
    private static async Task<Refusal?> ChangedMeanwhileAsync(AuditDayDb db, AgencyReturn agencyReturn, IReadOnlyList<Part> parts)
    {
        var editions = await db.DraftAnswers.Where(d => d.Return == agencyReturn.Id)
            .ToDictionaryAsync(d => d.QuestionKey, d => d.Edition, CancellationToken.None);
        var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
        var changed = parts.Where(p => editions.GetValueOrDefault(p.QuestionKey) != p.Seen).Select(p => tool.Find(p.QuestionKey)?.Number ?? p.QuestionKey).ToList();
        return changed.Count > 0 ? WordRefusals.ChangedMeanwhile(changed) : null;
    }
}
