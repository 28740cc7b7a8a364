using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>What is really shown: a pair's question only while they offer it, else the themes.</summary>
internal static class QuestionInHand
{
    public static async Task<(StageShows Shows, string Words)> ShownAsync(this AuditDayDb db, StageView? view, CancellationToken ct)
    {
        if (view is not { Shows: StageShows.PairQuestion })
            return (view?.Shows ?? StageShows.Themes, "");

        var question = view.Question;
        var words = await db.Questions.Where(q => q.Id == question && q.Audit == view.Audit && q.IsOffered && !q.IsRemoved).Select(q => q.Text).FirstOrDefaultAsync(ct);
        return words is null ? (StageShows.Themes, "") : (StageShows.PairQuestion, words);
    }
}
