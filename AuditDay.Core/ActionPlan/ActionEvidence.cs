using System.Security.Cryptography;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.ActionPlan;

/// <summary>A file that shows what an action did, as it was chosen, with its hash. Its own name is not kept: it may name somebody.</summary>
public sealed class ActionEvidence : Entity
{
    public const int Largest = 10 * 1024 * 1024;
    public const int LongestTitle = 120;
    public const int Most = 20;

    private ActionEvidence() { }

    public Id<ActionEvidence> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<PlannedAction> Action { get; private set; }

    /// <summary>What it shows, in the owner's words.</summary>
    public string Title { get; private set; } = "";

    public EvidenceType Type { get; private set; }
    public int Size { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex; kept when the content is gone.</summary>
    public string Hash { get; private set; } = "";

    public byte[] Content { get; private set; } = [];
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public bool IsRemoved { get; private set; }

    /// <param name="action">What it shows.</param>
    /// <param name="title">In a few words.</param>
    /// <param name="fileName">For its ending only.</param>
    /// <param name="content">Looked at: what lies about its type is refused.</param>
    /// <param name="by">Who brings it.</param>
    /// <param name="at">When.</param>
    public static Result<ActionEvidence> Attached(PlannedAction action, string title, string fileName, byte[] content, Member by, DateTimeOffset at)
    {
        if (action.State >= ActionState.Verified)
            return ActionRefusals.FilesSettled;
        if (action.State == ActionState.Proposed)
            return ActionRefusals.NotFrom(action.State);
        if (string.IsNullOrWhiteSpace(title))
            return ActionRefusals.FileNeedsTitle;
        if (title.Trim().Length > LongestTitle)
            return ActionRefusals.TitleTooLong;
        if (content.Length > Largest)
            return ActionRefusals.FileTooLarge;

        var read = EvidenceTypes.Of(fileName, content);
        if (read.Refusal is { } no)
            return no;

        var evidence = new ActionEvidence
        {
            Id = Id<ActionEvidence>.New(),
            Audit = action.Audit,
            Action = action.Id,
            Title = title.Trim(),
            Type = read.Value,
            Size = content.Length,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
            Content = content,
            By = by.Id,
            At = at,
        };
        evidence.Record(new EvidenceAttached(action.Audit, action.Id, evidence.Id, evidence.Hash));
        return evidence;
    }

    /// <summary>The wrong file came in: its content goes for good, and that it was here stays known.</summary>
    public Result Remove(PlannedAction action)
    {
        if (IsRemoved)
            return Result.Done;
        if (action.State >= ActionState.Verified)
            return ActionRefusals.FilesSettled;

        (IsRemoved, Content) = (true, []);
        Record(new EvidenceRemoved(Audit, Action, Id));
        return Result.Done;
    }
}
