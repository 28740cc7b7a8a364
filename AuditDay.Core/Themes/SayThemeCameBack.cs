using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator say that a theme is one of the earlier audit again, or that it is new.</summary>
public sealed class SayThemeCameBack(Writer writer) : IUseCase
{
    public sealed record Command(Id<PracticeTheme> Theme, Id<PracticeTheme>? Earlier);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.PracticeThemes.FindAsync([command.Theme], CancellationToken.None) is not { } theme)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, theme.Audit, CancellationToken.None))!.Denies(Right.Update, Resource.Board, Work.Board) is { } no)
                return no;
            if (command.Earlier is { } id && (await db.EarlierAuditAsync(theme.Audit, CancellationToken.None) is not { } earlier
                || !(await db.ThemesOfAsync(earlier.Id, CancellationToken.None)).Exists(t => t.Id == id)))
                return Refusal.NotFound;

            return theme.CameBack(command.Earlier);
        }, ct);
}
