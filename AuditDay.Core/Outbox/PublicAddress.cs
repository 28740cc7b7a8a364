namespace AuditDay.Core.Outbox;

/// <summary>Where people find this installation: the beginning of every link in a mail.</summary>
public sealed record PublicAddress(string Url)
{
    /// <param name="path">From the root, beginning with a slash.</param>
    public string Of(string path) => Url.TrimEnd('/') + path;
}
