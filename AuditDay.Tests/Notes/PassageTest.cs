using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>A test of marked passages, in notes that read "Nan rang in March." at version 1.</summary>
public abstract class PassageTest : TextTest
{
    protected async Task WriteAsync(TextKind kind = TextKind.PairNotes)
    {
        await OpenAsync(kind);
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"Nan rang in March.\"]]"])).Expect();
    }

    protected Task<Result<Id<TextAnchor>>> TryMarkAsync(Member by, string quote = "rang", int version = 1, int start = 4, Guid? operation = null) =>
        Use<AnchorPassage>().RunAsync(new(operation ?? Guid.NewGuid(), Text, version, start, start + quote.Length, quote, KeyQuestion.WorriedAbout), by);

    protected async Task<Id<TextAnchor>> MarkAsync(Member by, string quote = "rang", int version = 1, int start = 4) =>
        (await TryMarkAsync(by, quote, version, start)).Expect();

    protected async Task<IReadOnlyList<PassagesOfText.Row>> RowsAsync(Member by) => (await Use<PassagesOfText>().RunAsync(Text, by)).ShouldNotBeNull().Passages;

    protected Task<Result> RemoveAsync(Id<TextAnchor> passage, Member by) => Use<RemovePassage>().RunAsync(new(Guid.NewGuid(), passage), by);

    protected Task<Result> AskAsync(Id<TextAnchor> passage, KeyQuestion? key, Member by) =>
        Use<SetPassageKeyQuestion>().RunAsync(new(Guid.NewGuid(), passage, key), by);

    protected Task<Result<Id<TextAnchor>>> UndoAsync(Member by) => Use<UndoPassageChange>().RunAsync(new(Guid.NewGuid(), Text), by);
}
