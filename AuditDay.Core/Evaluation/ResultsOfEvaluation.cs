using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Evaluation;

/// <summary>What all said together, without who said it. Null for those who may not read results.</summary>
public sealed class ResultsOfEvaluation(IStore store) : IUseCase
{
    /// <param name="Asked">How many took part and may answer.</param>
    /// <param name="Questions">None while too few have answered.</param>
    /// <param name="Lines">In no order that means anything.</param>
    public sealed record Row(int Given, int Asked, IReadOnlyList<QuestionRow> Questions, IReadOnlyList<string> Lines)
    {
        public bool IsHidden => Given < PeopleInWords.ShownFrom;

        public bool SaysCounts => Given >= PeopleInWords.CountsFrom;
    }

    /// <param name="Counts">How many chose each word, from the first to the fifth.</param>
    public sealed record QuestionRow(string Key, string Statement, IReadOnlyList<int> Counts)
    {
        public int Answered => Counts.Sum();
    }

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.Evaluation) != true)
            return null;

        var sheets = await db.EvaluationSheets.AsNoTracking().Where(s => s.Audit == audit).ToListAsync(ct);
        var asked = (await db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member).ToListAsync(ct))
            .Concat(await db.Invitations.Where(i => i.Audit == audit).Select(i => i.Practitioner).ToListAsync(ct)).Distinct().Count();
        if (sheets.Count < PeopleInWords.ShownFrom)
            return new Row(sheets.Count, asked, [], []);

        return new Row(
            sheets.Count, asked,
            [.. EvaluationQuestions.All.Select(q => new QuestionRow(q.Key, q.Statement,
                [.. Enumerable.Range(1, EvaluationQuestions.Words.Count).Select(value => sheets.Count(s => s.Answers.Contains(new(q.Key, value))))]))],
            [.. sheets.Select(s => s.Line).Where(line => line.Length > 0).Order(StringComparer.CurrentCultureIgnoreCase)]);
    }
}
