using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>Age, sex, agency and date in one sentence, or in two that follow each other: enough for somebody who was there.</summary>
internal static partial class StandingTogether
{
    private static readonly Regex[] AllOf = [Age, Sex, AgencyWord, When];

    public static IEnumerable<Find> In(string text)
    {
        var sentences = Sentences.Of(text);
        for (var at = 0; at < sentences.Count; at++)
        {
            if (Tells(text, sentences[at]))
            {
                yield return Seen(text, sentences[at]);
                continue;
            }
            // Two that are harmless each, and not one that was told already.
            if (at + 1 < sentences.Count && !Tells(text, sentences[at + 1]) && Tells(text, (sentences[at].Start, sentences[at + 1].End)) && SaysAge(text, sentences[at]) != SaysAge(text, sentences[at + 1]))
                yield return Seen(text, (sentences[at].Start, sentences[at + 1].End));
        }
    }

    private static bool Tells(string text, (int Start, int End) stretch) => Array.TrueForAll(AllOf, part => part.IsMatch(text[stretch.Start..stretch.End]));

    private static bool SaysAge(string text, (int Start, int End) stretch) => Age.IsMatch(text[stretch.Start..stretch.End]);

    private static Find Seen(string text, (int Start, int End) stretch) =>
        new(IdentifierKind.Together, stretch.Start, stretch.End - stretch.Start, text[stretch.Start..stretch.End], Severity.Warns);

    [GeneratedRegex(@"\b(?:aged? (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:years?|months?|weeks?)[- ]old|(?:her|his|their) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) birthday)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Age { get; }

    [GeneratedRegex(@"\b(?:boy|girl|son|daughter|brother|sister|male|female|he|she|his|her|him)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sex { get; }

    [GeneratedRegex(@"\b(?:school|nursery|academy|college|police|hospital|A&E|emergency department|CAMHS|GP|surgery|health visitor|school nurse|midwi\w+|social (?:care|worker)|housing|probation|refuge|children’s centre|youth (?:service|worker)|ambulance)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgencyWord { get; }

    [GeneratedRegex(@"\b(?:(?:in|on|since|from|until|by|of|during|early|late|mid-?)\s+(?:the )?(?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d{2})|(?:January|February|March|April|June|July|August|September|October|November|December) (?:19|20)\d{2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:last|this) (?:Christmas|Easter|summer|winter))\b", RegexOptions.IgnoreCase)]
    private static partial Regex When { get; }
}
