using AuditDay.Core.Kernel;

namespace AuditDay.Web.Access;

/// <summary>Why what somebody signs in with was not changed. A form that was posted comes back with the code in its address.</summary>
internal static class WaysInRefusals
{
    public static readonly Refusal LastWayIn =
        new("last-way-in", "This passkey is your only way in. Set a password or add another passkey first, then remove it.");
    public static readonly Refusal TooManyPasskeys =
        new("too-many-passkeys", $"You have {WaysIn.MostPasskeys} passkeys, and that is as many as there can be. Remove one that you no longer use, then add the new one.");
    public static readonly Refusal NameMissing = new("name-missing", "Give the passkey a name by which you know the device, such as “My phone”.");
    public static readonly Refusal NotMade =
        new("not-made", "Your device’s answer could not be used, so no passkey was set up. Please try once more.");
    public static readonly Refusal WrongPassword =
        new("wrong-password", "That is not the password you have now. If you have forgotten it, sign out and use “Forgotten your password?”.");
    public static readonly Refusal PasswordTooShort =
        new("password-too-short", "That password is too short. It needs at least 12 characters: three or four words that only you would put together are a good choice.");
    public static readonly Refusal Rests =
        new("rests", "There were too many tries with a wrong password, so this rests for 15 minutes. Nothing was changed.");
    public static readonly Refusal Old = new("old", "This page had been open for too long. Nothing was changed: please do it again.");

    public static readonly Refusal WrongCode =
        new("wrong-code", "That code is not right. It changes every half-minute: wait for the next one and type that. If it is never right, look whether the clock of your device is.");
    public static readonly Refusal LastSecondFactor =
        new("last-second-factor", "Your part in the partnership asks for a second step when you sign in. Add a passkey first, or keep this one.");

    public static readonly Refusal NoAuthenticator = new("no-authenticator", "They have no authenticator app: they sign in with a passkey, or with their password alone.");
    public static readonly Refusal OwnAuthenticator = new("own-authenticator", "Your own is taken off under “Your sign-in”.");

    private static readonly Refusal[] All = [WrongCode, LastSecondFactor, LastWayIn, TooManyPasskeys, NameMissing, NotMade, WrongPassword, PasswordTooShort, Rests, Old, Refusal.NotFound, Refusal.ChangedMeanwhile];

    /// <summary>Null where there is no such code: an address can be typed.</summary>
    public static Refusal? Of(string? code) => All.FirstOrDefault(r => r.Code == code);
}
