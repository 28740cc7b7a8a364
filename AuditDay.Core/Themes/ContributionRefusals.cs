using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Themes;

public static class ContributionRefusals
{
    public const string IdentifiesCode = "themes.contribution-identifies";
    public const string MayIdentifyCode = "themes.contribution-may-identify";

    public static readonly Refusal InUse = new(
        "themes.contribution-in-use",
        "This line has become part of a theme, so it stays on the board. Ask the facilitator if it should be reworded or taken off.");

    public static Refusal Identifies(Find find) => new(
        IdentifiesCode,
        $"“{find.Text}” looks like {find.What}. It is not stored here. Your words are still there: take it out, then send.");

    public static Refusal MayIdentify(Find find) => new(
        MayIdentifyCode, $"“{find.Text}” looks like {find.What}. Say “the school” or “a worker” instead, or say that it is none.");
}
