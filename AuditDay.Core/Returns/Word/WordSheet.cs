using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>What goes into a Word file: a version of a tool, blank, or one return with what has been written.</summary>
/// <param name="Return">None for a blank tool.</param>
/// <param name="Answers">By question key.</param>
public sealed record WordSheet(AuditTool Tool, WordSheet.OfReturn? Return, IReadOnlyDictionary<string, WordSheet.Written> Answers)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly IReadOnlyDictionary<string, Written> Nothing = new Dictionary<string, Written>();

    public WordIdentity Identity => new(Tool.Id, Return?.Id);

    public static WordSheet Blank(AuditTool tool) => new(tool, null, Nothing);

    public sealed record OfReturn(Id<AgencyReturn> Id, string AuditTitle, string Case, string Agency, DateOnly DueOn);

    /// <param name="Edition">Of the draft that stood online as the file was made; 0 where none did.</param>
    public sealed record Written(string Text, IReadOnlyList<IReadOnlyList<string>> Rows, int Edition);
}
