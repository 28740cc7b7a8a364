using System.Globalization;
using System.Security.Cryptography;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Stage;

/// <summary>Six figures that let one device in as the stage of an audit, once and soon.</summary>
public sealed class StageCode : Entity
{
    public static readonly TimeSpan LastsFor = TimeSpan.FromMinutes(10);

    private StageCode() { }

    public Id<StageCode> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public string Code { get; private set; } = "";
    public DateTimeOffset ExpiresAt { get; private set; }
    public bool IsSpent { get; private set; }

    public static StageCode Drawn(Id<Audit> audit, DateTimeOffset now)
    {
        var code = new StageCode
        {
            Id = Id<StageCode>.New(),
            Audit = audit,
            Code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture),
            ExpiresAt = now + LastsFor,
        };
        code.Record(new StageInvited(audit));
        return code;
    }

    /// <summary>Used, or followed by a newer one: it opens nothing any more.</summary>
    public void Spend() => IsSpent = true;
}
