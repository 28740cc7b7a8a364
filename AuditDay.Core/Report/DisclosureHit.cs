using System.Security.Cryptography;
using System.Text;
using AuditDay.Core.Disclosure;

namespace AuditDay.Core.Report;

/// <summary>A find where it stands: under which heading, in which sentence.</summary>
/// <param name="Start">Within the sentence.</param>
public sealed record DisclosureHit(string Place, string Sentence, int Start, Find Find)
{
    public string Suggestion => Suggestions.For(Find);

    /// <summary>The same find in the same sentence under the same heading, and no other.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Find.Kind}\n{Find.Text}\n{Place}\n{Sentence}")))[..40];

    public string Before => Sentence[..Start];

    public string Marked => Sentence[Start..(Start + Find.Length)];

    public string After => Sentence[(Start + Find.Length)..];

    /// <summary>All finds of what will be printed, in its order.</summary>
    public static IReadOnlyList<DisclosureHit> In(FrozenReport report, DisclosureContext context) =>
    [
        .. PrintedPassage.Of(report).SelectMany(passage => ForPublication.In(passage.Text, context).Select(find =>
        {
            var (start, end) = Sentences.Around(passage.Text, find.Start, find.End);
            return new DisclosureHit(passage.Place, passage.Text[start..end], find.Start - start, find);
        })).DistinctBy(hit => (hit.Key, hit.Start)),
    ];
}
