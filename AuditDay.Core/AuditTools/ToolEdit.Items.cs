using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>The lists that a question may have: what may be chosen, or what stands in each row.</summary>
public enum QuestionList
{
    Choices,
    Columns,
}

public abstract partial record ToolEdit
{
    /// <summary>One or several at once, as pasted, at the end; an undo puts one back where it was.</summary>
    public sealed record AddItems(string Question, QuestionList List, IReadOnlyList<string> Items, int? At = null) : ToolEdit
    {
        /// <summary>What the grade meant that is put back.</summary>
        public string Descriptor { get; init; } = "";

        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
        {
            var there = ItemsOf(question, List);
            var items = Items.Select(ToolWords.OneLine).Where(i => i.Length > 0 && !there.Contains(i)).Distinct().ToList();
            if (items.Count == 0)
                return Items.All(string.IsNullOrWhiteSpace) ? AuditToolRefusals.WordsNeeded : AuditToolRefusals.ItemThere;

            var at = Math.Clamp(At ?? there.Count, 0, there.Count);
            var added = WithItems(question, List, [.. there.Take(at), .. items, .. there.Skip(at)]);
            return List == QuestionList.Choices && question.Descriptors.Count > 0
                ? added with { Descriptors = [.. Padded(question).Take(at), .. items.Select(_ => Descriptor), .. Padded(question).Skip(at)] }
                : added;
        });
    }

    /// <summary>Questions that wait for this answer go on waiting for it under its new words.</summary>
    public sealed record RenameItem(string Question, QuestionList List, string Item, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys)
        {
            var item = ToolWords.OneLine(Item);
            var renamed = now.Change(Question, question =>
                item.Length == 0 ? AuditToolRefusals.WordsNeeded
                : item == Was ? question
                : !ItemsOf(question, List).Contains(Was) ? AuditToolRefusals.ItemGone
                : ItemsOf(question, List).Contains(item) ? AuditToolRefusals.ItemThere
                : WithItems(question, List, [.. ItemsOf(question, List).Select(i => i == Was ? item : i)]));
            return renamed is { IsDone: true, Value: { } content } && List == QuestionList.Choices ? content.Map(Following) : renamed;

            ToolQuestion Following(ToolQuestion question) => question.ShowIf is { } when && when.Question == Question
                ? question with { ShowIf = when with { Answers = [.. when.Answers.Select(a => a == Was ? item : a)] } }
                : question;
        }
    }

    public sealed record MoveItem(string Question, QuestionList List, string Item, int By) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
        {
            var at = ItemsOf(question, List).ToList().IndexOf(Item);
            if (at < 0)
                return AuditToolRefusals.ItemGone;
            if (at + By < 0 || at + By >= ItemsOf(question, List).Count)
                return question;

            var moved = WithItems(question, List, Swapped(ItemsOf(question, List), at, at + By));
            return List == QuestionList.Choices && question.Descriptors.Count > 0
                ? moved with { Descriptors = Swapped(Padded(question), at, at + By) }
                : moved;
        });
    }

    public sealed record RemoveItem(string Question, QuestionList List, string Item) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
        {
            var at = ItemsOf(question, List).ToList().IndexOf(Item);
            var without = WithItems(question, List, [.. ItemsOf(question, List).Where(i => i != Item)]);
            return List == QuestionList.Choices && at >= 0 && question.Descriptors.Count > 0
                ? without with { Descriptors = [.. Padded(question).Where((_, i) => i != at)] }
                : without;
        });
    }

    /// <summary>What one step of a grade means.</summary>
    public sealed record DescribeGrade(string Question, string Choice, string Descriptor, string Was) : ToolEdit
    {
        internal override Result<ToolContent> On(ToolContent now, ToolKeys keys) => now.Change(Question, question =>
        {
            var at = question.Choices.ToList().IndexOf(Choice);
            return at < 0 ? AuditToolRefusals.ItemGone : Worded(question, Padded(question)[at], Was, Descriptor, ToolWords.OneLine,
                (q, descriptor) => q with { Descriptors = [.. Padded(q).Select((d, i) => i == at ? descriptor : d)] });
        });
    }

    private static IReadOnlyList<string> ItemsOf(ToolQuestion question, QuestionList list) =>
        list == QuestionList.Choices ? question.Choices : question.Columns;

    private static ToolQuestion WithItems(ToolQuestion question, QuestionList list, IReadOnlyList<string> items) =>
        list == QuestionList.Choices ? question with { Choices = items } : question with { Columns = items };

    private static IReadOnlyList<string> Padded(ToolQuestion question) => [.. question.Choices.Select((_, i) => question.Descriptors.ElementAtOrDefault(i) ?? "")];

    private static string DescriptorOf(ToolQuestion question, QuestionList list, string item) =>
        list == QuestionList.Choices && question.Choices.ToList().IndexOf(item) is >= 0 and var at ? Padded(question)[at] : "";

    private static List<string> Swapped(IReadOnlyList<string> items, int one, int other)
    {
        var swapped = items.ToList();
        (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return swapped;
    }
}
