using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public abstract partial record ToolEdit
{
    /// <summary>A section at the end, but before the four key questions where these close the tool.</summary>
    public sealed record AddSection(string Title) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            var title = ToolWords.OneLine(Title);
            if (title.Length == 0)
                return AuditToolRefusals.WordsNeeded;

            var at = now.Sections is [.., var last] && HasKeyQuestion(last) ? now.Sections.Count - 1 : now.Sections.Count;
            return Inserted(now, at, new ToolSection("", title, "", []) { Key = ToolKeys.OfSection(now, title) });
        }
    }

    public sealed record RetitleSection(string Section, string Title, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.ChangeSection(Section, section =>
            Worded(section, section.Title, Was, Title, ToolWords.OneLine, (s, title) => s with { Title = title }));
    }

    public sealed record GuideSection(string Section, string Guidance, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.ChangeSection(Section, section =>
            Worded(section, section.Guidance, Was, Guidance, ToolWords.Paragraphs, (s, guidance) => s with { Guidance = guidance }));
    }

    /// <param name="Section">Its key.</param>
    /// <param name="By">One up is -1, one down is 1. At the end there is nowhere to go, and nothing changes.</param>
    public sealed record MoveSection(string Section, int By) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (IndexOf(now, Section) is not ({ } at and >= 0))
                return AuditToolRefusals.SectionGone;
            if (at + By < 0 || at + By >= now.Sections.Count)
                return now;

            var sections = now.Sections.ToList();
            (sections[at], sections[at + By]) = (sections[at + By], sections[at]);
            return InOrder(now with { Sections = sections });
        }
    }

    /// <summary>The same section once more below it: new keys, the same words, and what waits for an answer within it does so within the copy.</summary>
    public sealed record DuplicateSection(string Section) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (IndexOf(now, Section) is not ({ } at and >= 0))
                return AuditToolRefusals.SectionGone;
            if (HasKeyQuestion(now.Sections[at]))
                return AuditToolRefusals.KeyQuestionStays;

            var copy = now.Sections[at] with { Key = ToolKeys.OfSection(now, now.Sections[at].Title), Questions = [] };
            return Inserted(now, at + 1, copy with { Questions = Copies(Inserted(now, at + 1, copy), now.Sections[at].Questions, keys) });
        }
    }

    public sealed record RemoveSection(string Section) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (IndexOf(now, Section) is not ({ } at and >= 0))
                return now;
            if (HasKeyQuestion(now.Sections[at]))
                return AuditToolRefusals.KeyQuestionStays;

            return now with { Sections = [.. now.Sections.Where((_, i) => i != at)] };
        }
    }

    /// <summary>Undoes a removal: the section as it was, with its keys.</summary>
    public sealed record PutBackSection(ToolSection Removed, int At) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) =>
            IndexOf(now, Removed.Key) >= 0 ? now : InOrder(Inserted(now, Math.Clamp(At, 0, now.Sections.Count), Removed));
    }

    private static int IndexOf(ToolContent now, string section) => now.Sections.ToList().FindIndex(s => s.Key == section);

    private static bool HasKeyQuestion(ToolSection section) => section.Questions.Any(q => q.KeyQuestion is not null);

    private static ToolContent Inserted(ToolContent now, int at, ToolSection section) =>
        now with { Sections = [.. now.Sections.Take(at), section, .. now.Sections.Skip(at)] };

    private static Result<ToolContent> InOrder(ToolContent moved) =>
        KeyQuestions.AreInOrder(moved) ? moved : AuditToolRefusals.KeyQuestionsInOrder;
}
