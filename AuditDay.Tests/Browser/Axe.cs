using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>
/// WCAG 2.2 A and AA, axe's good practice, and the size of targets. It runs in the page itself: the package's own runner
/// opens a second page for each look and brings back all that is well, which takes longer than looking.
/// </summary>
internal static class Axe
{
    private const string Look =
        """
        async () => {
          const found = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
          })
          return found.violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.help}): ${n.html}`))
        }
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {Source} }}");
        return await page.EvaluateAsync<string[]>(Look);
    }
}
