using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>Holds what a file says against what stands online, for every question of the return.</summary>
internal sealed class WordComparing(AuditTool tool, IReadOnlyDictionary<string, DraftAnswer> online, IReadOnlyDictionary<string, int> editions)
{
    public IReadOnlyList<WordAnswer> Answers(WordPlacing.Outcome placed) =>
        [.. tool.Questions.Select(q => Compare(q, placed.Answers.FirstOrDefault(a => a.Question.Key == q.Key)))];

    /// <summary>With the answers to questions that are no longer asked.</summary>
    public IReadOnlyList<WordLeftover> Leftovers(WordPlacing.Outcome placed)
    {
        var gone = placed.Answers.Where(a => tool.Find(a.Question.Key) is null && !a.Value.IsBlank).Select(a => new WordPlacing.Aside(
            $"Under {a.Question.Number} “{a.Question.Text}”, which is no longer asked",
            a.Value.Rows.Count > 0 ? AnswerText.Print(a.Question.Columns, a.Value.Rows) : a.Value.Text + a.Value.Unread, null, a.Comments));
        return [.. placed.Asides.Concat(gone).Select((a, i) => new WordLeftover(i, a.Where, a.Text, Likely(a.Likely), a.Comments))];
    }

    private string Likely(ToolQuestion? question) =>
        question is not null && tool.Find(question.Key) is { Kind: QuestionKind.ShortText or QuestionKind.LongText } here ? here.Key : "";

    private WordAnswer Compare(ToolQuestion question, WordPlacing.Answer? found)
    {
        var draft = online.GetValueOrDefault(question.Key);
        var (stands, rows, edition) = (draft?.Text ?? "", draft?.Rows ?? [], draft?.Edition ?? 0);
        if (found is null)
            return new WordAnswer(question, AnswerValue.Blank, "", WordGroup.Blank, [], [], stands, rows, edition, false);

        var (value, unread, why) = Read(question, found.Value);
        var isConflict = stands.Length > 0 && value.Text != stands && !(value.IsBlank && unread.Length == 0) && editions.GetValueOrDefault(question.Key, -1) != edition;
        List<string> remarks = [.. Remarks(question, found)];
        if (why.Length > 0)
            remarks.Add(why);
        if (isConflict)
            remarks.Add("This was written online after the file was made, or the file does not know of it. Choose which one stays.");
        var group = value.IsBlank && unread.Length == 0 ? WordGroup.Blank : remarks.Count > 0 ? WordGroup.NeedsChecking : WordGroup.Matched;
        return new WordAnswer(question, value, unread, group, remarks, found.Comments, stands, rows, edition, isConflict);
    }

    private static (AnswerValue Value, string Unread, string Why) Read(ToolQuestion question, WordValue found)
    {
        if (found.Unread.Length > 0)
            return (AnswerValue.Blank, found.Unread, NotRead(question));

        // An older version may have asked it in another way: its rows as text, its text as a choice.
        var isTable = question.Kind == QuestionKind.Rows;
        var text = !isTable && found.Rows.Count > 0 ? string.Join("\n", found.Rows.Select(r => string.Join(" | ", r))) : found.Text;
        var read = AnswerValue.Read(question, text, isTable && found.Rows.Count > 0 ? found.Rows : null);
        return read is { IsDone: true, Value: { } value } ? (value, "", "") : (AnswerValue.Blank, text, read.Refusal!.Sentence);
    }

    private static string NotRead(ToolQuestion question) => question.Kind switch
    {
        QuestionKind.Date => "This could not be read as a date. Write the date that is meant.",
        QuestionKind.Number => "This could not be read as a number. Write the number that is meant.",
        _ => "This is none of the choices. Choose the one that is meant.",
    };

    private static IEnumerable<string> Remarks(ToolQuestion question, WordPlacing.Answer found)
    {
        if (found.Value.IsBlank)
            yield break;
        if (found.Value.IsMerged)
            yield return "Some of this was written beside the place for the answer. It is put together here: look whether it belongs.";
        if (found.Match.OtherHeading is { } other)
            yield return $"In the file it stands under “{other.Number} {other.Text}”. Look whether it belongs here.";
        else if (!found.Match.IsSure || found.Match.IsReworded)
            yield return $"The question was worded differently in the file: “{found.Match.Region.Heading?.Text.Trim()}”. Look whether it belongs here.";
        if (found.Question.Text != question.Text)
            yield return $"The older version asked: “{found.Question.Text}”.";
    }
}
