using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

/// <summary>Short words for what happens at the board.</summary>
internal static class BoardWords
{
    public static async Task<Id<Card>> SendAsync(this House house, Id<Annotation> mark, Member by, string text = "He was early every day.", bool withQuote = false) =>
        (await house.Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, text, withQuote), by)).Expect();

    public static async Task<Id<Card>> AddCardAsync(this House house, Day day, string text, KeyQuestion? keyQuestion = null) =>
        (await house.Use<AddCard>().RunAsync(new(Guid.NewGuid(), day.Audit, text, keyQuestion), day.Facilitator)).Expect();

    public static async Task<Id<PracticeTheme>> MakeThemeAsync(this House house, Day day, string title, params Id<Card>[] cards) =>
        (await house.Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), day.Audit, title, cards), day.Facilitator)).Expect();

    public static Task<Result> MoveAsync(this House house, Day day, Id<Card> card, Id<PracticeTheme>? to, Id<Card>? before = null, Member? by = null) =>
        house.Use<MoveCard>().RunAsync(new(Guid.NewGuid(), day.Audit, card, to, before), by ?? day.Facilitator);

    public static Task<Result> UndoAsync(this House house, Day day, Member by) =>
        house.Use<UndoBoardChange>().RunAsync(new(Guid.NewGuid(), day.Audit), by);

    public static async Task<BoardSnapshot> BoardAsync(this House house, Day day) =>
        (await house.Use<BoardOfAudit>().RunAsync(day.Audit, day.Facilitator))!.Board;

    public static IEnumerable<Id<Card>> CardsIn(this BoardSnapshot board, Id<PracticeTheme> theme) =>
        board.Themes.Single(t => t.Id == theme).Cards.Select(c => c.Id);
}
