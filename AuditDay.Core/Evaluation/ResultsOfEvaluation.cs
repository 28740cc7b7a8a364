using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

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
        return (await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.Evaluation) == true ? await db.ResultsAsync(audit, ct) : null;
    }
}
