namespace AuditDay.Core.Export;

/// <summary>
/// A text that is shown while it is written. It is made block by block, and a block that stays as it was is the same
/// one: what is read or selected there is left alone, and costs nothing again.
/// </summary>
public sealed class MarkdownAsWritten
{
    private Dictionary<string, string> _safe = [];

    /// <param name="Html">Safe to put into a page.</param>
    /// <param name="Nth">Tells blocks apart that read the same.</param>
    public sealed record Block(string Html, int Nth);

    public IReadOnlyList<Block> Blocks { get; private set; } = [];

    public void Become(string text)
    {
        var safe = new Dictionary<string, string>();
        var blocks = new List<Block>();
        foreach (var html in SafeMarkdown.ToRawBlocks(text))
        {
            if (!safe.ContainsKey(html))
                safe[html] = _safe.GetValueOrDefault(html) ?? SafeMarkdown.Sanitise(html);
            if (safe[html].Length > 0)
                blocks.Add(new Block(safe[html], blocks.Count(b => b.Html == safe[html])));
        }
        (_safe, Blocks) = (safe, blocks);
    }
}
