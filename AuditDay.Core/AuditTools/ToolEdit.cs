using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>
/// One small change of a draft. It is made of what stands when it arrives, names its place by key and, where words are
/// replaced, says which words its writer began with: two people in one draft lose nothing.
/// </summary>
public abstract partial record ToolEdit
{
    private ToolEdit() { }

    internal abstract Result<ToolContent> On(ToolContent now, ToolKeys keys);

    internal bool MakesKeys => this is AddQuestion or DuplicateQuestion or DuplicateSection or AddKeyQuestions;

    /// <summary>What puts back that which this removal takes from the content as it stands; null for any other edit.</summary>
    public static ToolEdit? Undoing(ToolContent now, ToolEdit removal) => removal switch
    {
        RemoveQuestion { Question: var key } when Block.Of(now, key) is { } block => new PutBackQuestions(now.Sections[block.Section].Key, block.At, block.Questions),
        RemoveSection { Section: var key } when IndexOf(now, key) is >= 0 and var at => new PutBackSection(now.Sections[at], at),
        RemoveItem { Question: var key, List: var list, Item: var item } when now.Find(key) is { } question =>
            new AddItems(key, list, [item], ItemsOf(question, list).ToList().IndexOf(item)) { Descriptor = DescriptorOf(question, list, item) },
        _ => null,
    };

    public sealed record Retitle(string Title, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => string.IsNullOrWhiteSpace(Title)
            ? AuditToolRefusals.NeedsTitle
            : Worded(now, now.Title, Was, Title, ToolWords.OneLine, (content, title) => content with { Title = title });
    }

    /// <summary>What is new in this version.</summary>
    public sealed record WriteNotes(string Notes, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) =>
            Worded(now, now.Notes, Was, Notes, ToolWords.Paragraphs, (content, notes) => content with { Notes = notes });
    }

    /// <summary>Brings those of the four back that are missing, as the last section.</summary>
    public sealed record AddKeyQuestions : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            var missing = KeyQuestions.Missing(now);
            if (missing.Count == 0)
                return now;

            // A key that is taken by another question stays with that one.
            var section = KeyQuestions.Section with
            {
                Key = ToolKeys.OfSection(now, KeyQuestions.Section.Title),
                Questions = [.. missing.Select(q => now.Find(q.Key) is null ? q : q with { Key = keys.Of(now, q.Text) })],
            };
            return now with { Sections = [.. now.Sections, section] };
        }
    }

    /// <summary>The changed words of one question or section, or why they are not taken.</summary>
    private static Result<T> Worded<T>(T place, string now, string was, string words, Func<string, string> clean, Func<T, string, T> with)
    {
        var put = ToolWords.Put(now, was, words, clean);
        return put.IsDone ? with(place, put.Value!) : put.Refusal!;
    }
}
