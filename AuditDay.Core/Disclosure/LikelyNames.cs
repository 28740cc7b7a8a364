using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>
/// Words that are likely a person's name: after a title or "called", a known first name, or capitals in a row that
/// belong to no service. It warns and never blocks, since only a person can tell.
/// </summary>
internal static partial class LikelyNames
{
    private sealed record Word(string Text, int Start, bool BeginsSentence, bool FollowsOn)
    {
        public int End => Start + Text.Length;

        public bool IsFirstName => FirstNames.Certain.Contains(Text) || (!BeginsSentence && FirstNames.AlsoWords.Contains(Text));

        public bool IsOrdinary => OrdinaryCapitals.Words.Contains(Text);
    }

    public static IEnumerable<Find> In(string text)
    {
        foreach (Match match in Introduced.Matches(text))
        {
            var name = match.Groups["name"];
            if (!OrdinaryCapitals.Words.Contains(Bare(name.Value.Split(' ')[0])))
                yield return Seen(text, name.Index, name.Index + name.Length);
        }
        foreach (var run in Runs(text))
        {
            if (NameIn(run) is { } name)
                yield return Seen(text, name.Start, name.End);
        }
    }

    /// <summary>
    /// One capitalised word within a sentence that nobody knows: names that no list has are rare, and a rare name tells most. Asked only of what is
    /// published, as it also finds towns and products.
    /// </summary>
    public static IEnumerable<Find> Unknown(string text) =>
        Runs(text).Where(run => run is [{ BeginsSentence: false, IsOrdinary: false, Text.Length: > 2 }]).Select(run => Seen(text, run[0].Start, run[0].End));

    /// <summary>Capitalised words with nothing but a blank between them.</summary>
    private static IEnumerable<List<Word>> Runs(string text)
    {
        List<Word> run = [];
        foreach (Match match in Capitalised.Matches(text))
        {
            var follows = run.Count > 0 && match.Index == run[^1].End + 1 && text[run[^1].End] == ' ';
            if (!follows && run.Count > 0)
            {
                yield return run;
                run = [];
            }
            run.Add(new Word(Bare(match.Value), match.Index, BeginsSentence(text, match.Index), follows));
        }
        if (run.Count > 0)
            yield return run;
    }

    private static (int Start, int End)? NameIn(List<Word> run)
    {
        var first = run.FindIndex(w => w.IsFirstName);
        if (first >= 0)
        {
            var last = first;
            while (last + 1 < run.Count && !run[last + 1].IsOrdinary)
                last++;
            // "Jordan House", "Alexandra Primary School": a place that is called after somebody.
            return last + 1 < run.Count && run[last + 1].IsOrdinary ? null : (run[first].Start, run[last].End);
        }

        // A word that begins a sentence has its capital from there.
        var rest = run.SkipWhile(w => w.BeginsSentence).ToList();
        return rest.Count is 2 or 3 && !rest.Exists(w => w.IsOrdinary) ? (rest[0].Start, rest[^1].End) : null;
    }

    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" \t(“\"‘'*_-–•");
        // "1.1 Your role": a number before it begins the line.
        if (before[(before.LastIndexOfAny('\n', '|') + 1)..].TrimStart(" \t0123456789.)").IsEmpty)
            return true;

        return before[^1] is '.' or '!' or '?' or ':' or '|' or '\n' or '\r';
    }

    private static string Bare(string word) =>
        word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static Find Seen(string text, int start, int end) =>
        new(IdentifierKind.Name, start, end - start, text[start..end], Severity.Warns);

    [GeneratedRegex(@"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|Sgt|Auntie|Aunt|Uncle|Baby)\.? |(?:called|named|name is|known as|sister|brother|son|daughter|mother|father|mum|dad|partner|baby|grandmother|grandfather),? )(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)")]
    private static partial Regex Introduced { get; }

    // "Alfie", "O’Neill", "Anne-Marie"; a word in capitals throughout is an abbreviation.
    [GeneratedRegex(@"(?<![\p{L}\p{M}'’-])(?:Mc|Mac|O['’])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*(?:['’]s)?(?![\p{L}\p{M}])")]
    private static partial Regex Capitalised { get; }
}
