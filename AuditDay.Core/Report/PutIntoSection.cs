using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>A finding, theme or recommendation is put at the end of a section, while others write in it; or words of a return, which are checked against it first.</summary>
public sealed class PutIntoSection(FindText findText, StoreChanges store, IStore reads) : IUseCase
{
    public const int Longest = 12_000;

    /// <param name="Operation">Made by whoever asks: asked twice, it is put in once.</param>
    /// <param name="Words">In Markdown; of a quote, the words of the answer alone.</param>
    /// <param name="From">The answer that is quoted; none for all else.</param>
    public sealed record Command(Guid Operation, Id<Audit> Audit, ReportPart Part, string Words, Id<Answer>? From = null);

    public async Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        var found = await findText.RunAsync(FindText.Command.Of(TextKind.ReportSection, command.Audit, command.Part.ToString()), by, ct);
        if (found.Refusal is { } notTheirs)
            return notTheirs;
        var words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(command.Words)).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
        if (words.Length == 0)
            return ReportRefusals.NothingToPutIn;
        if (words.Length > Longest)
            return ReportRefusals.TooLong(words.Length, Longest);
        if (command.From is { } answer)
        {
            if (await WhyNotAsync(command, answer, words, by, ct) is { } no)
                return no;
            words = QuoteLines.Write(words.Trim('“', '”', '"'), answer);
        }

        var put = await store.RunAsync(
            found.Value, by, (_, authority) => Task.FromResult(authority.Append(words, command.Operation.ToString("D"), by.Id)), ct);
        return new(put.Refusal);
    }

    private async Task<Refusal?> WhyNotAsync(Command command, Id<Answer> id, string words, Member by, CancellationToken ct)
    {
        await using var db = reads.Read();
        var found = await db.Answers.AsNoTracking().Where(a => a.Id == id).Join(db.Returns, a => a.Return, r => r.Id, (a, r) => new { Answer = a, Return = r }).FirstOrDefaultAsync(ct);
        if (found is null || found.Return.Audit != command.Audit || found.Return.State != ReturnState.Accepted
            || (await db.StandingAsync(by, found.Return.Id, ct))?.May(Right.Read, Resource.ReturnAccepted) != true)
            return Refusal.NotFound;

        return new QuoteLines.Quote(id, words.Trim('“', '”', '"')).IsIn(found.Answer.Text) ? null : ReportRefusals.NotTheirWords;
    }
}
