using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>What a file would bring into a return, question by question, before anybody has said yes.</summary>
/// <param name="Tool">The version that the file was read with.</param>
/// <param name="ToolNumber">Of that version.</param>
/// <param name="IsOlder">The return answers a later version now.</param>
/// <param name="IsNamed">False where the file does not say to which return it belongs: a person says so.</param>
/// <param name="AgencySaid">Another agency than this one's, as somebody wrote it on the first page; empty otherwise.</param>
/// <param name="Notes">Word's comments that belong to no question.</param>
public sealed record WordPreview(
    Id<AuditTool> Tool, int ToolNumber, bool IsOlder, bool IsNamed, string AgencySaid, int TrackedChanges, int Pictures,
    IReadOnlyList<WordAnswer> Answers, IReadOnlyList<WordLeftover> Leftovers, IReadOnlyList<string> Notes);

public enum WordGroup
{
    Matched,
    NeedsChecking,
    Blank,
}

/// <summary>One question of the return: what the file says, and what stands online now.</summary>
/// <param name="Unread">Words of the file that are none of the choices, no date or no number.</param>
/// <param name="Remarks">Why somebody should look, a sentence each.</param>
/// <param name="Comments">Word's comments on it.</param>
/// <param name="Online">As printed; empty where nothing stands there.</param>
/// <param name="Edition">Of what stands online.</param>
/// <param name="IsConflict">Both say something else, and the file does not know of what stands online.</param>
public sealed record WordAnswer(
    ToolQuestion Question, AnswerValue File, string Unread, WordGroup Group, IReadOnlyList<string> Remarks, IReadOnlyList<string> Comments,
    string Online, IReadOnlyList<IReadOnlyList<string>> OnlineRows, int Edition, bool IsConflict)
{
    public bool IsSame => File.Text == Online;
}

/// <summary>A text that stands under no question: a person places it, or leaves it out.</summary>
/// <param name="Likely">The key of the question to which it may belong; empty where nothing suggests one.</param>
public sealed record WordLeftover(int Number, string Where, string Text, string Likely, IReadOnlyList<string> Comments);
