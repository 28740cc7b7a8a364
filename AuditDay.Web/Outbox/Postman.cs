using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Web.Shell;
using MailKit;
using MailKit.Net.Smtp;

namespace AuditDay.Web.Outbox;

/// <summary>Carries the outbox to the mail server: at once when a mail is written, and again later where the server was away.</summary>
internal sealed class Postman(Post post, SmtpSettings settings, Partnership partnership, LiveFeed feed, TimeProvider clock, ILogger<Postman> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _bell = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsSet)
            return;

        using var watching = feed.WatchAll(news =>
        {
            if (news.Fact is MailWritten or MailMoved { To: MailState.Waiting } && _bell.CurrentCount == 0)
                _bell.Release();
        });
        using var rounds = clock.CreateTimer(_ => _bell.Release(), null, Round, Round);
        await post.LoseSightAsync();
        while (!stoppingToken.IsCancellationRequested)
        {
            await _bell.WaitAsync(stoppingToken);
            await CarryAllAsync(stoppingToken);
        }
    }

    private async Task CarryAllAsync(CancellationToken stoppingToken)
    {
        using var smtp = new SmtpClient { Timeout = 30_000 };
        while (await post.TakeNextAsync(stoppingToken) is { } letter)
            // A mail in hand is finished even when the program is asked to stop, so that its fate is known.
            await post.SettleAsync(letter.Id, await HandOverAsync(smtp, letter));
        if (smtp.IsConnected)
            await smtp.DisconnectAsync(quit: true, CancellationToken.None);
    }

    /// <summary>Null where the server took it; else what stood in the way, for the outbox page.</summary>
    private async Task<string?> HandOverAsync(SmtpClient smtp, Post.Letter letter)
    {
        try
        {
            if (!smtp.IsConnected)
                await ConnectAsync(smtp);
            await smtp.SendAsync(Envelope.Of(letter, settings, partnership), CancellationToken.None);
            return null;
        }
        catch (Exception e) when (e is CommandException or ProtocolException or IOException or System.Net.Sockets.SocketException
            or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException or OperationCanceledException or FormatException or TimeoutException)
        {
            // The address is in the outbox; the log names the mail only.
            log.LogWarning("Mail {Mail} could not be sent: {Problem}", letter.Id, e.GetType().Name);
            return e.Message;
        }
    }

    private async Task ConnectAsync(SmtpClient smtp)
    {
        await smtp.ConnectAsync(settings.Host, settings.Port, cancellationToken: CancellationToken.None);
        if (settings.User.Length > 0)
            await smtp.AuthenticateAsync(settings.User, settings.Password, CancellationToken.None);
    }
}
