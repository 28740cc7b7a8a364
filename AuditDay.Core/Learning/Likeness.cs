using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Learning;

/// <summary>Which texts of different audits say much the same, by the measure that the board has for cards. It only points; people decide what is a repetition.</summary>
internal static class Likeness
{
    // Themes and recommendations are fewer and longer than cards, so they share less of what they say. Chosen on the demo's two audits.
    private const double Enough = 0.15;

    /// <summary>For each text, the places of those of other audits that are like it, the most alike first.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Across<TAudit>(IReadOnlyList<(TAudit Audit, string Text)> texts) where TAudit : notnull
    {
        Id<Card>[] keys = [.. texts.Select(_ => Id<Card>.New())];
        var places = keys.Select((k, i) => (k, i)).ToDictionary(x => x.k, x => x.i);
        var likeness = new CardLikeness(texts.Select((t, i) => (keys[i], t.Text)), Enough);
        return [.. keys.Select((key, i) => (IReadOnlyList<int>)[.. likeness.LikeTo(key).Select(k => places[k]).Where(other => !texts[other].Audit.Equals(texts[i].Audit))])];
    }
}
