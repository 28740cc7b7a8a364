using AuditDay.Core.AuditTools;
using AuditDay.Core.Themes;

namespace AuditDay.Web.Themes;

/// <summary>Which cards are shown: of one case, one agency, one key question, or any. Empty means any.</summary>
public sealed record BoardFilter(string Case = "", string Agency = "", string KeyQuestion = "")
{
    public bool IsOn => this != new BoardFilter();

    public bool Lets(BoardSnapshot.CardRow card) =>
        (Case.Length == 0 || card.Case?.ToString() == Case)
        && (Agency.Length == 0 || card.Agency?.ToString() == Agency)
        && (KeyQuestion.Length == 0 || KeyQuestions.Wire(card.KeyQuestion) == KeyQuestion);

    public List<BoardSnapshot.CardRow> Of(IReadOnlyList<BoardSnapshot.CardRow> cards) => [.. cards.Where(Lets)];
}
