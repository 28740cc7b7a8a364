using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public abstract partial record ToolEdit
{
    /// <summary>A question at the end of a section. Its key is made of its words, now and for good.</summary>
    public sealed record AddQuestion(string Section, string Text, QuestionKind Kind) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            var text = ToolWords.OneLine(Text);
            if (text.Length == 0)
                return AuditToolRefusals.WordsNeeded;
            if (IsKeyWording(text))
                return AuditToolRefusals.KeyQuestionOnce;

            var question = new ToolQuestion(keys.Of(now, text), "", text, QuestionKind.LongText, true, [], []);
            return now.ChangeSection(Section, s => s with { Questions = [.. s.Questions, .. OfKind(question, Kind, now)] });
        }
    }

    public sealed record RewordQuestion(string Question, string Text, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
            question.KeyQuestion is not null ? AuditToolRefusals.KeyQuestionStays
            : IsKeyWording(ToolWords.OneLine(Text)) ? AuditToolRefusals.KeyQuestionOnce
            : Worded(question, question.Text, Was, Text, ToolWords.OneLine, (q, text) => q with { Text = text }));
    }

    public sealed record GuideQuestion(string Question, string Guidance, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
            Worded(question, question.Guidance, Was, Guidance, ToolWords.Paragraphs, (q, guidance) => q with { Guidance = guidance }));
    }

    public sealed record Require(string Question, bool Required) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) =>
            now.Change(Question, question => Free(now, question) is { } no ? no : question with { Required = Required });
    }

    /// <summary>"Yes" raises an immediate concern at once.</summary>
    public sealed record RaiseConcern(string Question, bool Raises) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
            question.Kind == QuestionKind.YesNo ? question with { RaisesConcern = Raises } : AuditToolRefusals.ConcernOnlyByYesNo);
    }

    /// <param name="Question">Its key.</param>
    /// <param name="When">Null: asked always.</param>
    public sealed record AskOnlyIf(string Question, ShowIf? When) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
            Free(now, question) is { } no ? no
            : When is { } when && !Offers(now.MayShow(Question).FirstOrDefault(q => q.Key == when.Question), when) ? AuditToolRefusals.ShowIfNotOffered
            : question with { ShowIf = When });

        private static bool Offers(ToolQuestion? earlier, ShowIf when) => earlier is not null && when.Answers.All(earlier.MayChoose.Contains);
    }

    /// <summary>The choices of the kind before are kept while it is a draft, so that a slip costs nothing.</summary>
    public sealed record ChangeKind(string Question, QuestionKind Kind) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            if (now.Find(Question) is not { } question)
                return AuditToolRefusals.QuestionGone;
            if (Free(now, question) is { } no)
                return no;

            var changed = OfKind(question, Kind, now);
            var reason = question.Kind == QuestionKind.Grade && Kind != QuestionKind.Grade ? now.Find(question.ReasonKey) : null;
            return (now with
            {
                Sections = [.. now.Sections.Select(s => s with { Questions = [.. s.Questions.SelectMany(q => ReferenceEquals(q, question) ? changed : [q])] })],
            })
            // A reason without its grade is a question like any other: its words are not thrown away.
            .Map(q => ReferenceEquals(q, reason) ? q with { ShowIf = question.ShowIf } : q);
        }
    }

    /// <summary>The steps of a known scale; a scale of one's own begins with what stands there.</summary>
    public sealed record UseScale(string Question, string Scale) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
            GradingScale.Named(Scale) is { } scale ? question with { Choices = scale.Steps, Descriptors = scale.Descriptors } : question);
    }

    private static bool IsKeyWording(string text) => KeyQuestions.All.Any(k => k.Wording == text);

    // What is fixed about the four, and about a grade's reason, is fixed for everybody.
    private static Refusal? Free(ToolContent now, ToolQuestion question) =>
        question.KeyQuestion is not null ? AuditToolRefusals.KeyQuestionStays
        : now.GradeOf(question) is not null ? AuditToolRefusals.ReasonBelongsToGrade
        : null;

    /// <summary>The question as one of this kind; a grade brings its reason.</summary>
    private static IReadOnlyList<ToolQuestion> OfKind(ToolQuestion question, QuestionKind kind, ToolContent now)
    {
        var ofKind = question with { Kind = kind, RaisesConcern = question.RaisesConcern && kind == QuestionKind.YesNo };
        if (kind != QuestionKind.Grade)
            return [ofKind];

        if (ofKind.Choices.Count == 0)
            ofKind = ofKind with { Choices = GradingScale.All[0].Steps, Descriptors = GradingScale.All[0].Descriptors };
        return now.Find(question.ReasonKey) is not null
            ? [ofKind]
            : [ofKind, new ToolQuestion(question.ReasonKey, "", "Why this grade?", QuestionKind.LongText, true, [], [])];
    }
}
