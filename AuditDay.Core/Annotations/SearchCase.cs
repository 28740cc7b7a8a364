using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Annotations;

/// <summary>Finds words in the answers of a case that one may read.</summary>
public sealed class SearchCase(AnswersToRead answersToRead) : IUseCase
{
    public const int MostHits = 200;
    private const int Around = 60;

    /// <param name="Before">Up to sixty characters before the hit, for the list of results.</param>
    public sealed record Hit(
        Id<Answer> Answer, Id<AgencyReturn> Return, string Agency, string Number, int Start, int End, string Before, string Found, string After);

    /// <summary>Upper and lower case and accents count alike. Null where the case is not theirs.</summary>
    public async Task<IReadOnlyList<Hit>?> RunAsync(Id<AuditCase> auditCase, string words, Member by, CancellationToken ct = default)
    {
        if (await answersToRead.RunAsync(auditCase, by, ct) is not { } rows)
            return null;

        var wanted = words.Trim();
        return wanted.Length < 2 ? [] : [.. rows.SelectMany(row => HitsIn(row, wanted)).Take(MostHits)];
    }

    private static IEnumerable<Hit> HitsIn(AnswersToRead.Row row, string wanted)
    {
        if (row.Answer is not { } answer)
            yield break;

        var compare = CultureInfo.GetCultureInfo("en-GB").CompareInfo;
        for (var from = 0; from < row.Text.Length;)
        {
            var at = compare.IndexOf(row.Text.AsSpan(from), wanted, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length);
            if (at < 0 || length == 0)
                yield break;

            var (start, end) = (from + at, from + at + length);
            yield return new Hit(
                answer, row.Return, row.Agency, row.Number, start, end,
                row.Text[Math.Max(0, start - Around)..start], row.Text[start..end], row.Text[end..Math.Min(row.Text.Length, end + Around)]);
            from = end;
        }
    }
}
