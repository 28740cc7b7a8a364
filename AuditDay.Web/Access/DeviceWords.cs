namespace AuditDay.Web.Access;

/// <summary>What to call a passkey until its owner says otherwise: the kind of device that their browser names.</summary>
internal static class DeviceWords
{
    // In this order: a phone's browser names the systems it descends from as well.
    private static readonly (string Sign, string Words)[] Kinds =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android phone or tablet"), ("CrOS", "Chromebook"),
        ("Windows", "Windows computer"), ("Macintosh", "Mac"), ("Linux", "Linux computer"),
    ];

    public static string Of(string? userAgent) =>
        Kinds.FirstOrDefault(kind => userAgent?.Contains(kind.Sign, StringComparison.Ordinal) == true).Words ?? "Passkey";
}
