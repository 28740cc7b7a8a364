using AuditDay.Core.Themes;

namespace AuditDay.Web.Themes;

/// <summary>All that one can do at the board, named together for its page.</summary>
public sealed record BoardActions(
    AddCard AddCard,
    EditCardText EditCardText,
    RemoveCard RemoveCard,
    MoveCard MoveCard,
    MakeTheme MakeTheme,
    RenameTheme RenameTheme,
    TellStory TellStory,
    MergeThemes MergeThemes,
    SplitTheme SplitTheme,
    RemoveTheme RemoveTheme,
    FocusOnCard FocusOnCard,
    HideContributions HideContributions,
    RevealContributions RevealContributions,
    UndoBoardChange Undo,
    LookedAtBoard LookedAt);
