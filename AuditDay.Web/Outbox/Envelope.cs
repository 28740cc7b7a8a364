using AuditDay.Core.Outbox;
using AuditDay.Web.Shell;
using MimeKit;

namespace AuditDay.Web.Outbox;

/// <summary>A mail in the form in which it travels.</summary>
internal static class Envelope
{
    /// <exception cref="FormatException">The address cannot be one.</exception>
    public static MimeMessage Of(Post.Letter letter, SmtpSettings settings, Partnership partnership)
    {
        if (!MailboxAddress.TryParse(letter.To, out var to))
            throw new FormatException($"“{letter.To}” is not a mail address.");

        var from = MailboxAddress.Parse(settings.From);
        var body = new BodyBuilder { TextBody = letter.Body };
        if (letter.Calendar.Length > 0)
            body.Attachments.Add("audit-day.ics", System.Text.Encoding.UTF8.GetBytes(letter.Calendar), new ContentType("text", "calendar") { Charset = "utf-8" });

        var message = new MimeMessage { Subject = letter.Subject, Body = body.ToMessageBody(), MessageId = $"{letter.Id}@{from.Domain}" };
        message.From.Add(new MailboxAddress(partnership.Name, from.Address));
        message.To.Add(to);
        // No answers from out-of-office robots.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
