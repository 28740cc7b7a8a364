using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor notes what the practitioners answered to a question.</summary>
public sealed class NoteAnswer(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question, string Answer, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQuestionAsync(command.Question, by, q => q.NoteAnswer(command.Answer, command.Seen), ct, Work.DiscussionNotes);
}
