using MudBlazor;

namespace AuditDay.Web.Findings;

internal static class UndoOffer
{
    /// <summary>Says what was done, with a button that undoes it and waits until it is answered.</summary>
    public static void OfferUndo(this ISnackbar snackbar, string said, Func<Task> undo) =>
        snackbar.Add(said, Severity.Normal, options =>
        {
            options.Action = "Undo";
            options.RequireInteraction = true;
            options.OnClick = _ => undo();
        });
}
