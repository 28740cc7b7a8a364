using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

public sealed record CardPut(Id<Audit> Audit, Id<AuditCase>? SentFrom, Id<Card> Card, KeyQuestion? KeyQuestion) : ReleaseFact(Audit, SentFrom);

public sealed record CardRemoved(Id<Audit> Audit, Id<AuditCase>? SentFrom, Id<Card> Card) : ReleaseFact(Audit, SentFrom);

public sealed record CardRestored(Id<Audit> Audit, Id<AuditCase>? SentFrom, Id<Card> Card) : ReleaseFact(Audit, SentFrom);

public sealed record CardMoved(Id<Audit> Audit, Id<Card> Card, Id<PracticeTheme>? From, Id<PracticeTheme>? To) : BoardFact(Audit);

public sealed record CardReworded(Id<Audit> Audit, Id<Card> Card, int Length) : BoardFact(Audit);

public sealed record ThemeMade(Id<Audit> Audit, Id<PracticeTheme> Theme) : BoardFact(Audit);

public sealed record ThemeRenamed(Id<Audit> Audit, Id<PracticeTheme> Theme) : BoardFact(Audit);

/// <summary>Somebody said that a theme is one of an earlier audit again, or that it is not.</summary>
public sealed record ThemeCameBack(Id<Audit> Audit, Id<PracticeTheme> Theme, Id<PracticeTheme>? Earlier) : BoardFact(Audit);

public sealed record ThemeStoryTold(Id<Audit> Audit, Id<PracticeTheme> Theme, int Length) : BoardFact(Audit);

public sealed record ThemeRemoved(Id<Audit> Audit, Id<PracticeTheme> Theme) : BoardFact(Audit);

public sealed record ThemeRestored(Id<Audit> Audit, Id<PracticeTheme> Theme) : BoardFact(Audit);

public sealed record ContributionsHidden(Id<Audit> Audit) : BoardFact(Audit);

public sealed record ContributionsRevealed(Id<Audit> Audit, int Count) : BoardFact(Audit);

public sealed record CardFocused(Id<Audit> Audit, Id<Card>? Card) : BoardFact(Audit);

/// <summary>A fact that moves what stands on the board. Ids and lengths only: the words stay on the card.</summary>
public abstract record BoardFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfBoard(Audit)];
}

/// <summary>A card from a case came to the board or left it: the pair's list says which marks are there.</summary>
public abstract record ReleaseFact(Id<Audit> Audit, Id<AuditCase>? SentFrom) : BoardFact(Audit)
{
    public override IReadOnlyList<Topic> Topics =>
        SentFrom is { } auditCase ? [Topic.OfBoard(Audit), Topic.Of(auditCase)] : [Topic.OfBoard(Audit)];
}
