namespace AuditDay.Web.Outbox;

/// <summary>The mail server of the installation. Without one, mails stay in the outbox and are passed on by hand.</summary>
/// <param name="User">Empty where the server asks for none.</param>
public sealed record SmtpSettings(string Host, int Port, string From, string User, string Password)
{
    public bool IsSet => Host.Length > 0;

    /// <exception cref="InvalidOperationException">A host is named, and no address to send from.</exception>
    public static SmtpSettings Of(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Smtp");
        var settings = new SmtpSettings(
            smtp["Host"] ?? "", smtp.GetValue("Port", 587), smtp["From"] ?? "", smtp["User"] ?? "", smtp["Password"] ?? "");
        return settings.IsSet && !MimeKit.MailboxAddress.TryParse(settings.From, out _)
            ? throw new InvalidOperationException("Smtp:Host is set, but Smtp:From is not an address that mails can come from. Set it, for example, to audits@partnership.example.")
            : settings;
    }
}
