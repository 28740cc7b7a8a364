using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Notes;

/// <summary>Somebody adds a paragraph of their own to the group reflection. Practitioners may do that, and change nobody else's words.</summary>
public sealed class AddToReflection(FindText findText, StoreChanges store) : IUseCase
{
    public const int Longest = 4_000;

    /// <param name="OperationId">Made by whoever asks: asked twice, it is added once.</param>
    public sealed record Command(Guid OperationId, Id<Audit> Audit, string Words);

    public async Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        var found = await findText.RunAsync(FindText.Command.Of(TextKind.GroupReflection, command.Audit), by, ct);
        if (found.Refusal is { } notTheirs)
            return notTheirs;
        var words = Normalise(command.Words);
        if (words.Length == 0)
            return NoteRefusals.AdditionEmpty;
        if (words.Length > Longest)
            return NoteRefusals.AdditionTooLong;

        var added = await store.RunAsync(
            found.Value, by, (_, authority) => Task.FromResult(authority.Append(words, command.OperationId.ToString("D"), by.Id)), ct, Right.Create);
        return new(added.Refusal);
    }

    // As the log stores lines; half a character becomes a sign that says so.
    private static string Normalise(string words) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)).Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
}
