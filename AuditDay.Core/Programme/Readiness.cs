using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Programme;

/// <summary>How far an audit has come on its way to the day: the board of its overview, and what the next steps are reckoned from.</summary>
public sealed record Readiness(
    Id<Audit> Audit, AuditState State, DateOnly? Day, DateOnly Today, bool HasTerms, bool HasTool,
    IReadOnlyList<Readiness.AgencyRow> Agencies, IReadOnlyList<Readiness.CaseRow> Cases)
{
    /// <summary>Actions of the plan that are not closed, by reference.</summary>
    public IReadOnlyList<string> OpenActions { get; init; } = [];

    public sealed record AgencyRow(Id<Agency> Id, string Name);

    /// <param name="Invited">Practitioners asked to its discussion.</param>
    /// <param name="Briefed">Of them and the pair, those who have a place in a briefing session.</param>
    public sealed record CaseRow(
        Id<AuditCase> Id, string Reference, IReadOnlyList<ReturnRow> Returns, IReadOnlyList<AuditorRow> Pair, int Invited, int Briefed = 0)
    {
        public ReturnRow? Of(Id<Agency> agency) => Returns.FirstOrDefault(r => r.Agency == agency);

        public bool HasConflict => Pair.Any(a => a.HasConflict);
    }

    /// <summary>Of the pair. A conflict takes the case from them, so that the pair is to be changed.</summary>
    public sealed record AuditorRow(Id<Member> Member, string Name, bool HasConflict);

    /// <param name="State">Null where the agency is named, and not asked yet.</param>
    /// <param name="MayRead">Whether its page is open to the one who looks; the team do not read what is not submitted.</param>
    public sealed record ReturnRow(
        Id<Agency> Agency, string AgencyName, Id<AgencyReturn>? Return, ReturnState? State, DateOnly? DueOn, int DaysLate, bool MayRead)
    {
        public bool IsLate => DaysLate > 0;
    }

    /// <summary>A chair who did not write in it has approved the report.</summary>
    public bool IsApproved { get; init; }

    public IEnumerable<(CaseRow Case, ReturnRow Return)> Returns => Cases.SelectMany(c => c.Returns.Select(r => (c, r)));

    public int Asked => Returns.Count(r => r.Return.State is not null);

    public int NotAsked => Returns.Count(r => r.Return.State is null);

    public IReadOnlyList<(CaseRow Case, ReturnRow Return)> Outstanding => [.. Returns.Where(r => r.Return.State?.IsUnsubmitted() == true)];

    public IReadOnlyList<(CaseRow Case, ReturnRow Return)> Late => [.. Returns.Where(r => r.Return.IsLate).OrderByDescending(r => r.Return.DaysLate)];

    /// <summary>With an agency: not submitted, sent back, or opened again.</summary>
    public int WithAgencies => Returns.Count(r => r.Return.State?.WaitsForAgency() == true);

    public int ToCheck => Returns.Count(r => r.Return.State?.WaitsForCheck() == true);

    /// <summary>Nothing more is to come for the pairs to read.</summary>
    public int Settled => Returns.Count(r => r.Return.State is ReturnState.Accepted or ReturnState.NoInvolvement or ReturnState.NotReceived);

    public IReadOnlyList<string> WithoutAgencies => References(c => c.Returns.Count == 0);

    public IReadOnlyList<string> WithoutPair => References(c => c.Pair.Count == 0);

    public IReadOnlyList<string> WithConflict => References(c => c.HasConflict);

    public IReadOnlyList<string> WithoutPractitioners => References(c => c.Invited == 0);

    private IReadOnlyList<string> References(Func<CaseRow, bool> which) => [.. Cases.Where(which).Select(c => c.Reference)];
}
