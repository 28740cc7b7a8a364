namespace AuditDay.Core.AuditTools;

/// <summary>One thing that differs between two versions, in words.</summary>
/// <param name="What">"Added", "Reworded", "Moved" …</param>
/// <param name="Place">Where it stands now; for what was removed, where it stood.</param>
/// <param name="Details">What was and what is, a line each.</param>
public sealed record ToolChange(string What, string Place, IReadOnlyList<string> Details);

/// <summary>What changed between two versions. Questions find each other by their permanent keys, whatever they are called now.</summary>
public static class ToolComparison
{
    public static IReadOnlyList<ToolChange> Between(ToolContent before, ToolContent after)
    {
        var (was, now) = (before.Questions.ToDictionary(q => q.Key), after.Questions.ToDictionary(q => q.Key));
        var moved = Moved(before, after);
        return
        [
            .. OfTitle(before, after),
            .. after.Sections.SelectMany(s => OfSection(before.Sections.FirstOrDefault(b => b.Key == s.Key), s)),
            .. before.Sections.Where(s => after.Sections.All(a => a.Key != s.Key)).Select(s => new ToolChange("Section removed", s.Place, [])),
            .. after.Questions.Where(q => !was.ContainsKey(q.Key)).Select(q => new ToolChange("Added", q.Place, [q.Kind.InWords()])),
            .. before.Questions.Where(q => !now.ContainsKey(q.Key)).Select(q => new ToolChange("Removed", q.Place, ["Answers given to it stay in the returns that answered it."])),
            .. after.Questions.Where(q => was.ContainsKey(q.Key)).SelectMany(q => OfQuestion(before, after, was[q.Key], q, moved.Contains(q.Key))),
        ];
    }

    private static IEnumerable<ToolChange> OfTitle(ToolContent before, ToolContent after)
    {
        if (before.Title != after.Title)
            yield return new("Title changed", $"“{after.Title}”", [$"Before: “{before.Title}”"]);
    }

    private static IEnumerable<ToolChange> OfSection(ToolSection? before, ToolSection after)
    {
        if (before is null)
            yield return new("Section added", after.Place, []);
        else if (before.Title != after.Title)
            yield return new("Section retitled", after.Place, [$"Before: “{before.Title}”"]);
        if (before is not null && before.Guidance != after.Guidance)
            yield return new("Guidance changed", after.Place, []);
    }

    private static IEnumerable<ToolChange> OfQuestion(ToolContent before, ToolContent after, ToolQuestion was, ToolQuestion now, bool hasMoved)
    {
        if (was.Text != now.Text)
            yield return new("Reworded", now.Place, [$"Before: “{was.Text}”", $"Now: “{now.Text}”"]);
        if (hasMoved)
            yield return new("Moved", now.Place, [$"It was {was.Number}."]);
        if (was.Kind != now.Kind)
            yield return new("Kind changed", now.Place, [$"Before: {was.Kind.InWords()}", $"Now: {now.Kind.InWords()}"]);
        if (InList("choices", was, now, was.Kind.HasOwnChoices() ? was.Choices : [], now.Kind.HasOwnChoices() ? now.Choices : []) is { } choices)
            yield return choices;
        if (InList("columns", was, now, was.Kind == QuestionKind.Rows ? was.Columns : [], now.Kind == QuestionKind.Rows ? now.Columns : []) is { } columns)
            yield return columns;
        if (was.Required != now.Required)
            yield return new(now.Required ? "Now required" : "May now be left blank", now.Place, []);
        if (was.Guidance != now.Guidance || !was.Descriptors.SequenceEqual(now.Descriptors))
            yield return new("Guidance changed", now.Place, []);
        if (!SameCondition(was.ShowIf, now.ShowIf))
            yield return new("Asked in other cases", now.Place, [$"Before: {ShowIf.InWords(was.ShowIf, before)}", $"Now: {ShowIf.InWords(now.ShowIf, after)}"]);
        if (was.RaisesConcern != now.RaisesConcern)
            yield return new(now.RaisesConcern ? "Now raises an immediate concern" : "No longer raises an immediate concern", now.Place, []);
    }

    // Of questions of one kind; where the kind changed, that says it.
    private static ToolChange? InList(string name, ToolQuestion was, ToolQuestion now, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (was.Kind != now.Kind || before.SequenceEqual(after))
            return null;

        var (added, removed) = (after.Except(before).ToList(), before.Except(after).ToList());
        return new($"{char.ToUpperInvariant(name[0])}{name[1..]} changed", now.Place,
        [
            .. added.Count > 0 ? [$"Added: {string.Join(", ", added)}"] : (string[])[],
            .. removed.Count > 0 ? [$"Removed: {string.Join(", ", removed)}"] : (string[])[],
            .. added.Count + removed.Count == 0 ? [$"Now in this order: {string.Join(", ", after)}"] : (string[])[],
        ]);
    }

    private static bool SameCondition(ShowIf? was, ShowIf? now) =>
        was?.Question == now?.Question && (was?.Answers ?? []).ToHashSet().SetEquals(now?.Answers ?? []);

    // In another section, or out of the longest run of questions that kept their order: as few as possible are called moved.
    private static HashSet<string> Moved(ToolContent before, ToolContent after)
    {
        var place = before.Questions.Select((q, i) => (q.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var common = after.Questions.Select(q => q.Key).Where(place.ContainsKey).ToList();
        var run = new List<string>[common.Count];
        for (var i = 0; i < common.Count; i++)
        {
            var best = Enumerable.Range(0, i).Where(j => place[common[j]] < place[common[i]]).Select(j => run[j]).MaxBy(r => r.Count);
            run[i] = [.. best ?? [], common[i]];
        }
        var kept = run.MaxBy(r => r.Count) ?? [];
        return [.. common.Where(key => !kept.Contains(key) || SectionOf(before, key) != SectionOf(after, key))];
    }

    private static string SectionOf(ToolContent content, string key) => content.Sections.First(s => s.Questions.Any(q => q.Key == key)).Key;
}
