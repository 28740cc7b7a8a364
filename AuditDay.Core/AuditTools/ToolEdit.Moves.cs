using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public abstract partial record ToolEdit
{
    /// <summary>One place up (-1) or down (1), over the edge of its section into the next. A grade takes its reason along.</summary>
    public sealed record MoveQuestion(string Question, int By) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (Block.Of(now, Question) is not { } block)
                return AuditToolRefusals.QuestionGone;
            if (now.GradeOf(block.Questions[0]) is not null)
                return AuditToolRefusals.ReasonBelongsToGrade;

            var without = block.TakenFrom(now);
            var (rest, last) = (without.Sections[block.Section].Questions, without.Sections.Count - 1);
            return (By < 0, block.At, block.Section) switch
            {
                (true, 0, 0) => now,
                (true, 0, var s) => InOrder(block.PutInto(without, s - 1, without.Sections[s - 1].Questions.Count)),
                (true, var at, var s) => InOrder(block.PutInto(without, s, at - (IsReason(now, rest[at - 1]) && at > 1 ? 2 : 1))),
                (false, var at, var s) when at < rest.Count => InOrder(block.PutInto(without, s, at + Block.Of(without, rest[at].Key)!.Questions.Count)),
                (false, _, var s) when s < last => InOrder(block.PutInto(without, s + 1, 0)),
                _ => now,
            };
        }
    }

    /// <summary>To the end of another section.</summary>
    public sealed record MoveQuestionTo(string Question, string Section) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (Block.Of(now, Question) is not { } block)
                return AuditToolRefusals.QuestionGone;
            if (now.GradeOf(block.Questions[0]) is not null)
                return AuditToolRefusals.ReasonBelongsToGrade;
            if (IndexOf(now, Section) is not ({ } to and >= 0))
                return AuditToolRefusals.SectionGone;

            var without = block.TakenFrom(now);
            return InOrder(block.PutInto(without, to, without.Sections[to].Questions.Count));
        }
    }

    public sealed record DuplicateQuestion(string Question) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (Block.Of(now, Question) is not { } block)
                return AuditToolRefusals.QuestionGone;
            if (block.Questions[0].KeyQuestion is not null)
                return AuditToolRefusals.KeyQuestionStays;
            if (now.GradeOf(block.Questions[0]) is not null)
                return AuditToolRefusals.ReasonBelongsToGrade;

            return (block with { Questions = Copies(now, block.Questions, keys) }).PutInto(now, block.Section, block.At + block.Questions.Count);
        }
    }

    public sealed record RemoveQuestion(string Question) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (Block.Of(now, Question) is not { } block)
                return now;

            return Free(now, block.Questions[0]) is { } no ? no : block.TakenFrom(now);
        }
    }

    /// <summary>Undoes a removal: the questions as they were, with their keys; at the end where their section is gone.</summary>
    public sealed record PutBackQuestions(string Section, int At, IReadOnlyList<ToolQuestion> Removed) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (now.Sections.Count == 0)
                return AuditToolRefusals.SectionGone;
            var missing = Removed.Where(q => now.Find(q.Key) is null).ToList();
            var section = IndexOf(now, Section) is >= 0 and var known ? known : now.Sections.Count - 1;
            var block = new Block(section, Math.Clamp(At, 0, now.Sections[section].Questions.Count), missing);
            return missing.Count == 0 ? now : InOrder(block.PutInto(now, block.Section, block.At));
        }
    }

    private static bool IsReason(ToolContent now, ToolQuestion question) => now.GradeOf(question) is not null;

    private static IReadOnlyList<ToolQuestion> Copies(ToolContent now, IReadOnlyList<ToolQuestion> questions, ToolKeys keys)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var key = questions.FirstOrDefault(q => q.Kind == QuestionKind.Grade && q.ReasonKey == question.Key) is { } grade
                ? $"{given[grade.Key]}-reason"
                : keys.Of(now, question.Text);
            given[question.Key] = key;
            now = now with { Sections = [.. now.Sections, new ToolSection("", "", "", [question with { Key = key }])] };
        }
        return [.. questions.Select(q => q with
        {
            Key = given[q.Key],
            ShowIf = q.ShowIf is { } when ? when with { Question = given.GetValueOrDefault(when.Question, when.Question) } : null,
        })];
    }

    /// <summary>What moves together: a question, or a grade with the reason below it.</summary>
    private sealed record Block(int Section, int At, IReadOnlyList<ToolQuestion> Questions)
    {
        public static Block? Of(ToolContent now, string key)
        {
            for (var s = 0; s < now.Sections.Count; s++)
            {
                var questions = now.Sections[s].Questions;
                var at = questions.ToList().FindIndex(q => q.Key == key);
                if (at >= 0)
                    return new(s, at, [.. questions.Skip(at).Take(HasReasonBelow(questions, at) ? 2 : 1)]);
            }
            return null;
        }

        public ToolContent TakenFrom(ToolContent now) => At < 0 ? now : Put(now, Section, q => [.. q.Take(At), .. q.Skip(At + Questions.Count)]);

        public ToolContent PutInto(ToolContent without, int section, int at) => Put(without, section, q => [.. q.Take(at), .. Questions, .. q.Skip(at)]);

        private static bool HasReasonBelow(IReadOnlyList<ToolQuestion> questions, int at) =>
            questions[at].Kind == QuestionKind.Grade && at + 1 < questions.Count && questions[at + 1].Key == questions[at].ReasonKey;

        private static ToolContent Put(ToolContent now, int section, Func<IReadOnlyList<ToolQuestion>, IReadOnlyList<ToolQuestion>> change) =>
            now with { Sections = [.. now.Sections.Select((s, i) => i == section ? s with { Questions = change(s.Questions) } : s)] };
    }
}
