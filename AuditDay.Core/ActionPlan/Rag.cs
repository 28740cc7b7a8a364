using System.Globalization;
using AuditDay.Core.Programme;

namespace AuditDay.Core.ActionPlan;

/// <summary>How an action stands, by its colour. Nobody types it.</summary>
public enum Rag
{
    Red,
    Amber,
    Green,
    Grey,
    Blue,
}

/// <summary>A colour with its word, and why.</summary>
/// <param name="Why">"overdue by 12 days", "no news for 41 days".</param>
public sealed record RagStanding(Rag Colour, string Why)
{
    public const int SoonDays = 14;
    public const int SilentDays = 30;

    /// <summary>"Amber": the colour as a word, for all who do not see it.</summary>
    public string Word => Colour.ToString();

    /// <summary>
    /// What is verified is blue. What is late is red, also on hold: a pause does not move a date. What is done is measured by when it was
    /// submitted, as its owner waits for somebody else then. What was never agreed has no date that counts.
    /// </summary>
    public static RagStanding Of(PlannedAction action, DateOnly today)
    {
        if (action.State >= ActionState.Verified)
            return new(Rag.Blue, action.State == ActionState.Closed ? "closed" : "verified");
        if (action.State == ActionState.Proposed || action.Due is not { } due)
            return new(Rag.Grey, "not agreed yet");

        var reckonedOn = action.SubmittedOn ?? today;
        if (due < reckonedOn)
            return new(Rag.Red, action.SubmittedOn is null ? $"overdue by {Days(reckonedOn.DayNumber - due.DayNumber)}" : $"submitted {Days(reckonedOn.DayNumber - due.DayNumber)} late");
        if (action.SubmittedOn is null && due.DayNumber - today.DayNumber <= SoonDays)
            return new(Rag.Amber, $"due {due.FromToday(today)}");
        if (action.State == ActionState.OnHold && action.ReviewOn is { } review)
            return review < today ? new(Rag.Amber, "its review date has passed") : new(Rag.Green, string.Create(CultureInfo.InvariantCulture, $"on hold until {review:d MMMM}"));

        var silent = today.DayNumber - action.LastHeardOn.DayNumber;
        if (action.State == ActionState.Agreed)
            return silent > SilentDays ? new(Rag.Amber, $"no news for {Days(silent)}") : new(Rag.Grey, "not started");
        if (silent > SilentDays)
            return new(Rag.Amber, action.SubmittedOn is null ? $"no news for {Days(silent)}" : $"waits to be verified for {Days(silent)}");

        return new(Rag.Green, action.SubmittedOn is null ? "on track" : "waits to be verified");
    }

    private static string Days(int days) => ProgrammeWords.Count(days, "day", "days");
}
