using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

public static class BriefingRefusals
{
    public static readonly Refusal InThePast = new("briefings.in-the-past", "That time is over. Choose a date and time still to come.");
    public static readonly Refusal SizeNotRight =
        new("briefings.size-not-right", $"A briefing lasts from 5 to 480 minutes and has from 1 to {BriefingSession.MostPlaces} places.");
    public static readonly Refusal NeedsPlace = new("briefings.needs-place", "Say where it is: a room, or the address of the online meeting.");
    public static readonly Refusal NotOffered = new("briefings.not-offered", "This briefing is no longer offered. Choose another one; nobody has to come to any.");
    public static readonly Refusal Full = new("briefings.full", "All places are taken. Choose another one, or ask the partnership team.");
}
