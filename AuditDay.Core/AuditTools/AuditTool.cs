using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>The question set that agencies complete. A draft is edited; a published version never changes.</summary>
public sealed class AuditTool : Entity
{
    private AuditTool() { }

    public Id<AuditTool> Id { get; private set; }

    /// <summary>The same for every version of one tool: <c>neglect-2026</c>.</summary>
    public string Key { get; private set; } = "";

    public string Title { get; private set; } = "";
    public int Number { get; private set; }
    public string Notes { get; private set; } = "";
    public DateTimeOffset? PublishedAt { get; private set; }
    public IReadOnlyList<ToolSection> Sections { get; private set; } = [];

    public bool IsPublished => PublishedAt is not null;

    /// <summary>Every question in the printed order.</summary>
    public IEnumerable<ToolQuestion> Questions => Sections.SelectMany(s => s.Questions);

    public static Result<AuditTool> Drafted(string key, string title, int number, string notes, IReadOnlyList<ToolSection> sections)
    {
        if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(title))
            return AuditToolRefusals.NeedsTitle;

        var tool = new AuditTool
        {
            Id = Id<AuditTool>.New(),
            Key = key.Trim(),
            Title = title.Trim(),
            Number = number,
            Notes = notes,
            Sections = sections,
        };
        if (tool.Questions.Select(q => q.Key).Distinct(StringComparer.Ordinal).Count() != tool.Questions.Count())
            return AuditToolRefusals.KeyTwice;

        tool.Record(new AuditToolDrafted(tool.Id));
        return tool;
    }

    public Result Publish(DateTimeOffset at)
    {
        if (IsPublished)
            return Result.Done;
        if (KeyQuestions.All.FirstOrDefault(k => !Questions.Any(q => q.Text == k.Wording && q.Required)) is { } missing)
            return AuditToolRefusals.KeyQuestionMissing(missing.Wording);

        PublishedAt = at;
        Record(new AuditToolPublished(Id));
        return Result.Done;
    }

    public ToolQuestion? Find(string questionKey) => Questions.FirstOrDefault(q => q.Key == questionKey);
}
