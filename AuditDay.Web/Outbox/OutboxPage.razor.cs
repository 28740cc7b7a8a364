using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Outbox;

public partial class OutboxPage
{
    private IReadOnlyList<MailsInOutbox.Row>? _mails;

    [Inject] public required MailsInOutbox MailsInOutbox { get; init; }
    [Inject] public required SendMailAgain SendMailAgain { get; init; }
    [Inject] public required SmtpSettings Smtp { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfOutbox;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _mails = await MailsInOutbox.RunAsync(Me, ct);
        if (_mails is null)
            SayNotFound();
    }

    private async Task SendAgainAsync(Id<Mail> mail) => Snackbar.Say(await SendMailAgain.RunAsync(new(mail), Me));

    private string When(DateTimeOffset at) => Clock.ToLocal(at).ToString("d MMMM HH:mm");

    private string StateOf(MailsInOutbox.Row mail) => mail.State switch
    {
        MailState.Sent => $"sent {When(mail.SentAt!.Value)}",
        MailState.OnItsWay => "on its way",
        MailState.NotSent => $"not sent, after {mail.Tries} tries",
        MailState.Unsure => "may have been sent: the program stopped meanwhile",
        _ when mail.NextTryAt is { } next => $"waiting; next try {When(next)}",
        _ => "waiting",
    };
}
