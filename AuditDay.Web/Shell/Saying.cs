using AuditDay.Core.Kernel;
using MudBlazor;

namespace AuditDay.Web.Shell;

/// <summary>Shows a refusal's sentence, and says whether it was done.</summary>
public static class Saying
{
    public static bool Say(this ISnackbar snackbar, Result result)
    {
        if (result.Refusal is { } refusal)
            snackbar.Add(refusal.Sentence, Severity.Warning, options => options.RequireInteraction = true);
        return result.IsDone;
    }

    public static bool Say<T>(this ISnackbar snackbar, Result<T> result) => snackbar.Say(new Result(result.Refusal));
}
