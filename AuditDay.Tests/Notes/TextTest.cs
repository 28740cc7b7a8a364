using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>A test of one live text on a real database: Ada and Ben's notes on case A.</summary>
public abstract class TextTest : DayTest
{
    protected Id<LiveText> Text { get; set; }

    protected async Task OpenAsync(TextKind kind = TextKind.PairNotes) =>
        Text = (await Use<FindText>().RunAsync(FindText.Command.Of(kind, Day.CaseA.Id), Day.Ada)).Expect();

    protected Task<Result<int>> PushAsync(
        Member by, int version, int before, IReadOnlyList<string> changes, string? client = null, int epoch = 1) =>
        Use<PushChanges>().RunAsync(new(Text, new Push(epoch, client ?? by.Name, version, before, changes)), by);

    protected async Task<ReadText.Opened> ReadAsync(Member by) => (await Use<ReadText>().RunAsync(Text, by)).Expect();

    protected async Task<string> WordsAsync() => (await ReadAsync(Day.Ada)).Text;

    /// <summary>The server goes away and comes back: memory is empty, the file is not.</summary>
    protected void Restart() => Use<OpenTexts>().ForgetAll();
}
