namespace AuditDay.Core.Programme;

/// <summary>April to March: the year by which a partnership plans its audits.</summary>
public readonly record struct FinancialYear(int Begins)
{
    public DateOnly First => new(Begins, 4, 1);

    public DateOnly Last => new(Begins + 1, 3, 31);

    public FinancialYear Next => new(Begins + 1);

    /// <summary>"2026/27".</summary>
    public string Name => $"{Begins}/{(Begins + 1) % 100:00}";

    public static FinancialYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    public bool Has(DateOnly day) => Of(day) == this;

    public override string ToString() => Name;
}
