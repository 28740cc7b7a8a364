using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using AuditDay.Web.Storage.Demo;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Load;

/// <summary>Marks spread evenly over the cases, made by both of each pair. The same numbers give the same marks.</summary>
internal static class LoadMarks
{
    public static Task AddAsync(DemoStage stage, IReadOnlyList<LoadCase> cases, int marks) =>
        Parallel.ForAsync(0, cases.Count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, ct) =>
        {
            await using var db = stage.Use<IStore>().Read();
            var answers = await db.Answers.AsNoTracking().Where(a => a.Case == cases[i].Id && a.Words > 12).OrderBy(a => a.Id).ToListAsync(ct);
            var chance = new Random(i);
            var share = (marks / cases.Count) + (i < marks % cases.Count ? 1 : 0);
            for (var made = 0; made < share; made++)
                DemoStage.Done(await stage.Use<MarkPassage>().RunAsync(Next(answers[chance.Next(answers.Count)], chance), made % 2 == 0 ? cases[i].First : cases[i].Second, ct));
        });

    private static MarkPassage.Command Next(Answer answer, Random chance)
    {
        var start = answer.Text.IndexOf(' ', chance.Next(answer.Text.Length / 2)) + 1;
        var end = answer.Text.IndexOf(' ', Math.Min(start + chance.Next(20, 120), answer.Text.Length - 1));
        end = end < 0 ? answer.Text.Length : end;
        var note = chance.Next(3) == 0 ? "Worth asking about: who knew of this, and when?" : "";
        IReadOnlyList<string> tags = chance.Next(4) == 0 ? ["voice of the child"] : [];
        return new(Guid.CreateVersion7(), answer.Id, start, end, answer.Text[start..end], KeyQuestions.All[chance.Next(4)].Key, note, tags);
    }
}
