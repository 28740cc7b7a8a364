using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Storage;

/// <summary>
/// What an operation answered, by the id that its client made: a retry after a lost answer is told the same
/// and changes nothing. Kept in the transaction of the change.
/// </summary>
public sealed class Receipt
{
    private Receipt() { }

    public Guid Operation { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The answer's value as JSON; empty where the answer was only "done".</summary>
    public string Answer { get; private set; } = "";

    public static Receipt For(Guid operation, Member by, DateTimeOffset at, string answer) =>
        new() { Operation = operation, By = by.Id, At = at, Answer = answer };
}
