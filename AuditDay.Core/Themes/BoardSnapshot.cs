using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>All that stands on one board at one moment. It never changes, so that many screens can show the same one.</summary>
public sealed record BoardSnapshot(
    Id<Audit> Audit,
    IReadOnlyList<BoardSnapshot.CaseRow> Cases,
    IReadOnlyList<BoardSnapshot.AgencyRow> Agencies,
    IReadOnlyList<BoardSnapshot.CardRow> New,
    IReadOnlyList<BoardSnapshot.ThemeRow> Themes)
{
    /// <summary>Contributions that wait to be revealed: their number is all that a board knows of them.</summary>
    public int Veiled { get; init; }

    /// <summary>What people contribute now waits as well.</summary>
    public bool HidesContributions { get; init; }

    /// <summary>The card that everybody looks at.</summary>
    public CardRow? Focus { get; init; }

    /// <summary>Which cards say much the same; worked out when somebody first asks.</summary>
    public CardLikeness Likeness { get; init; } = new([]);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference);

    public sealed record AgencyRow(Id<Agency> Id, string Name);

    /// <param name="By">Tells "mine" from "new to me"; never shown: a card speaks for the room.</param>
    /// <param name="SignedBy">A name only where its owner put it there.</param>
    public sealed record CardRow(
        Id<Card> Id, Id<PracticeTheme>? Theme, Id<AuditCase>? Case, string? CaseReference, Id<Agency>? Agency, string? AgencyName,
        KeyQuestion? KeyQuestion, string Text, string Quote, DateTimeOffset At, Id<Member> By, string SignedBy = "");

    public sealed record ThemeRow(Id<PracticeTheme> Id, string Title, string Story, IReadOnlyList<CardRow> Cards)
    {
        public int CaseCount { get; } = Cards.Select(c => c.Case).Where(c => c is not null).Distinct().Count();
    }

    public IEnumerable<CardRow> AllCards => New.Concat(Themes.SelectMany(t => t.Cards));
}
