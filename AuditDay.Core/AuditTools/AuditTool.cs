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

    /// <summary>What is new in this version.</summary>
    public string Notes { get; private set; } = "";

    public DateTimeOffset? PublishedAt { get; private set; }
    public IReadOnlyList<ToolSection> Sections { get; private set; } = [];

    public bool IsPublished => PublishedAt is not null;

    /// <summary>Every question in the printed order.</summary>
    public IEnumerable<ToolQuestion> Questions => Sections.SelectMany(s => s.Questions);

    public ToolContent Content => new(Title, Notes, Sections);

    /// <param name="key">The same for every version.</param>
    /// <param name="title">As agencies read it.</param>
    /// <param name="number">Of this version, from 1.</param>
    /// <param name="notes">What is new in it.</param>
    /// <param name="sections">Their printed numbers follow from the order.</param>
    public static Result<AuditTool> Drafted(string key, string title, int number, string notes, IReadOnlyList<ToolSection> sections)
    {
        if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(title))
            return AuditToolRefusals.NeedsTitle;

        var tool = new AuditTool { Id = Id<AuditTool>.New(), Key = key.Trim(), Number = number };
        if (tool.Take(new ToolContent(title.Trim(), notes, sections)) is { IsDone: false } no)
            return no.Refusal!;

        tool.Record(new AuditToolDrafted(tool.Id));
        return tool;
    }

    /// <summary>A tool from scratch: the four key questions, and all else before them is still to be written.</summary>
    public static Result<AuditTool> Started(string key, string title) => Drafted(key, title, 1, "", [KeyQuestions.Section]);

    /// <summary>A draft with everything that stands here, every question under the key it has.</summary>
    public Result<AuditTool> Copied(string key, string title, int number) => Drafted(key, title, number, "", Sections);

    /// <summary>One small change, made of what stands now.</summary>
    public Result Edit(ToolEdit edit, ToolKeys keys)
    {
        if (IsPublished)
            return AuditToolRefusals.NeverChanges;

        var edited = edit.On(Content, keys);
        if (edited is not { IsDone: true, Value: { } content })
            return new Result(edited.Refusal);
        if (content == Content)
            return Result.Done;
        if (Take(content) is { IsDone: false } no)
            return no;

        Record(new AuditToolEdited(Id));
        return Result.Done;
    }

    public Result Publish(DateTimeOffset at)
    {
        if (IsPublished)
            return Result.Done;
        if (ToolProblems.Of(Content, Number).FirstOrDefault() is { } problem)
            return problem.Refusal;

        Sections = Content.Cleaned().Sections;
        PublishedAt = at;
        Record(new AuditToolPublished(Id));
        return Result.Done;
    }

    /// <summary>A draft that nobody needs any more. What was published stays for good.</summary>
    public Result Discard()
    {
        if (IsPublished)
            return AuditToolRefusals.NeverChanges;

        Record(new AuditToolDiscarded(Id));
        return Result.Done;
    }

    public ToolQuestion? Find(string questionKey) => Questions.FirstOrDefault(q => q.Key == questionKey);

    private Result Take(ToolContent content)
    {
        var tidied = content.Tidied();
        if (ToolLimits.Exceeded(tidied) is { } tooMuch)
            return tooMuch;

        (Title, Notes, Sections) = tidied;
        return Result.Done;
    }
}
