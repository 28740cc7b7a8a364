using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Core.Returns;

/// <summary>One answer of one submission. Its text never changes; marks keep their place in it by UTF-16 offsets.</summary>
public sealed class Answer : Entity
{
    private Answer() { }

    public Id<Answer> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public string QuestionKey { get; private set; } = "";
    public int Submission { get; private set; }

    /// <summary>Normalised once: NFC, line feeds, no byte order mark. Rows and choices as they are printed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Behind the printed text of a table; empty for every other kind of question.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; private set; } = [];

    public int Words { get; private set; }

    /// <summary>The Word file from which it came; none for what was typed online.</summary>
    public Id<WordFile>? FromWord { get; private set; }

    public static Answer Of(AgencyReturn agencyReturn, DraftAnswer draft) => new()
    {
        Id = Id<Answer>.New(),
        Return = agencyReturn.Id,
        Case = agencyReturn.Case,
        QuestionKey = draft.QuestionKey,
        Submission = agencyReturn.Submission,
        Text = draft.Text,
        Rows = draft.Rows,
        Words = AnswerText.CountWords(draft.Text),
        FromWord = draft.FromWord,
    };
}
