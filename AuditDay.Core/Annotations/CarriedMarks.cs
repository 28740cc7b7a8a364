using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>A return was accepted in a new version: the pair's marks move to it where their words still stand, and the others wait to be checked.</summary>
internal static class CarriedMarks
{
    public static async Task CarryMarksAsync(this AuditDayDb db, AgencyReturn agencyReturn)
    {
        if (agencyReturn.Submission < 2)
            return;

        var answers = await db.Answers.AsNoTracking().Where(a => a.Return == agencyReturn.Id).ToListAsync(CancellationToken.None);
        var earlier = answers.Where(a => a.Submission != agencyReturn.Submission).Select(a => a.Id).ToList();
        var newer = answers.Where(a => a.Submission == agencyReturn.Submission).ToDictionary(a => a.QuestionKey);
        foreach (var mark in await db.Annotations.Where(a => earlier.Contains(a.Answer) && !a.IsRemoved).ToListAsync(CancellationToken.None))
        {
            if (newer.GetValueOrDefault(mark.QuestionKey) is { } answer)
                mark.CarryTo(answer, PlaceIn(answer, mark));
        }
    }

    /// <summary>The same words: at the same place, else where the words around them are the same, else where they stand only once, else very nearly the same.</summary>
    internal static Passage? PlaceIn(Answer answer, Annotation mark)
    {
        var found = new List<int>();
        for (var at = answer.Text.IndexOf(mark.Quote, StringComparison.Ordinal); at >= 0; at = answer.Text.IndexOf(mark.Quote, at + 1, StringComparison.Ordinal))
            found.Add(at);

        int? start = found.Contains(mark.Start) && Stands(answer.Text, mark, mark.Start) ? mark.Start
            : found.Where(at => Stands(answer.Text, mark, at)).ToList() is [var same] ? same
            : found is [var only] ? only
            : null;
        var (from, to) = start is { } place ? (place, place + mark.Quote.Length)
            : found.Count == 0 && NearestWords.Find(answer.Text, mark) is { } near ? near
            : default;
        return to > 0 ? Passage.Cut(answer, from, to, answer.Text[from..to]).Value : null;
    }

    private static bool Stands(string text, Annotation mark, int at) =>
        text[..at].EndsWith(mark.Before, StringComparison.Ordinal) && text[(at + mark.Quote.Length)..].StartsWith(mark.After, StringComparison.Ordinal);
}
