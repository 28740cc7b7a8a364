using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>What identifies nobody by itself, and may do so for a neighbour: a school, a place among siblings, what hardly ever happens, how few there are.</summary>
internal static partial class CircumstancePatterns
{
    private const string Few = "one|two|three|four|five|six|seven|[1-7]";
    private const string Families =
        "cases|case|children|child|families|family|households?|mothers?|fathers?|parents|siblings|young people|young person|young carers?|boys?|girls?|adults?|babies|baby|toddlers?|teenagers?|pupils?|brothers|sisters|returns? of one case";

    public static IEnumerable<Find> Schools(string text)
    {
        foreach (Match match in School.Matches(text))
        {
            var words = match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var skipped = words.TakeWhile(w => w is "The" or "At" or "In" or "From" or "A" or "And").ToArray();
            var name = words[skipped.Length..];
            // "Primary School" is a kind of school; "Oakfield Primary School" is one.
            if (!name.Any(w => !OrdinaryCapitals.Words.Contains(w.TrimEnd('’', '\'', 's')) && !OrdinaryCapitals.Words.Contains(w)))
                continue;

            var start = match.Index + skipped.Sum(w => w.Length + 1);
            yield return new Find(IdentifierKind.School, start, match.Index + match.Length - start, text[start..(match.Index + match.Length)], Severity.Warns);
        }
    }

    public static IEnumerable<Find> SiblingOrder(string text) => Order.Matches(text).Select(m => Seen(IdentifierKind.SiblingOrder, m));

    public static IEnumerable<Find> RareEvents(string text) => Rare.Matches(text).Select(m => Seen(IdentifierKind.RareEvent, m));

    public static IEnumerable<Find> SmallNumbers(string text) => Counted.Matches(text).Select(m => Seen(IdentifierKind.SmallNumber, m));

    private static Find Seen(IdentifierKind kind, Match match) => new(kind, match.Index, match.Length, match.Value, Severity.Warns);

    [GeneratedRegex(@"(?<name>(?:\p{Lu}[\p{L}’'.-]*[ \u00A0]){1,5})(?:School|Academy|College|Nursery|Preschool|Pre-school|Sixth Form|Children’s Centre|Children's Centre)\b")]
    private static partial Regex School { get; }

    [GeneratedRegex($@"\b(?:(?:the )?(?:eldest|oldest|youngest|middle|second|third|fourth|fifth|sixth) (?:of (?:the )?(?:\w+|\d+)(?: (?:children|siblings|brothers|sisters|boys|girls))?|(?:eldest|oldest|youngest|born)|child|sibling|son|daughter|brother|sister)|(?:one|first) of (?:two|three|four|five|six|seven|eight|nine|\d+) (?:children|siblings|brothers|sisters)|(?:older|elder|younger) of (?:the )?two|(?:twins?|triplets?)(?: (?:brothers?|sisters?))?|half-(?:brother|sister|sibling)s?|only (?:child|son|daughter) of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Order { get; }

    [GeneratedRegex(@"\b(?:suicide|took (?:his|her|their) own li(?:fe|ves)|hanged|murder(?:ed)?|homicide|manslaughter|stabb(?:ed|ing)|shot dead|shooting|house fire|arson|drown(?:ed|ing)|traffick(?:ed|ing)|kidnapp(?:ed|ing)|abduct(?:ed|ion)|terroris[mt]|forced marriage|female genital mutilation|FGM|honour[- ]based|spirit possession|witchcraft|stillbirth|stillborn|cot death|organ transplant|transplanted|amputat(?:ed|ion)|life[- ]limiting|rare (?:disease|condition|disorder|syndrome|illness)|surroga(?:cy|te)|deport(?:ed|ation)|in the (?:local |national )?(?:news|newspapers?|press)|front page|inquest|coroner|plane crash|fatal (?:accident|collision|crash))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rare { get; }

    // "one child plan" counts nothing; "all of the cases" and "one or two of the cases" are words already.
    [GeneratedRegex($@"(?<!\b(?:or|to|between|under|over|at least|Year|year) )\b(?:{Few})(?: (?:out )?of (?:the |these |our |those )?(?:two|three|four|five|six|seven|\d+)?)? ?(?<= )(?:{Families})\b(?!['’]s?\b)(?! (?:plans?|protection|meeting|practice|practitioner|at a time|or two))", RegexOptions.IgnoreCase)]
    private static partial Regex Counted { get; }
}
