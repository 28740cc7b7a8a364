using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>How the facilitator has set one board: whether contributions wait to be revealed, and which card everybody looks at.</summary>
public sealed class BoardSetting : Entity
{
    private BoardSetting() { }

    public Id<BoardSetting> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>What people contribute from now on is shown to nobody until it is revealed, so that each writes their own thought.</summary>
    public bool HidesContributions { get; private set; }

    public Id<Card>? Focus { get; private set; }

    public static BoardSetting Of(Id<Audit> audit) => new() { Id = Id<BoardSetting>.New(), Audit = audit };

    public void HideContributions()
    {
        if (HidesContributions)
            return;

        HidesContributions = true;
        Record(new ContributionsHidden(Audit));
    }

    /// <summary>Shows all that waited, at once, and what comes from now on as it comes.</summary>
    public void Reveal(IReadOnlyList<Card> waiting, DateTimeOffset at)
    {
        if (!HidesContributions && waiting.Count == 0)
            return;

        HidesContributions = false;
        foreach (var card in waiting)
            card.Unveil(at);
        Record(new ContributionsRevealed(Audit, waiting.Count));
    }

    /// <param name="card">None: everybody goes back to the whole board.</param>
    public void FocusOn(Id<Card>? card)
    {
        if (card == Focus)
            return;

        Focus = card;
        Record(new CardFocused(Audit, card));
    }
}
