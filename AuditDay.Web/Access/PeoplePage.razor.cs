using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Access;

/// <summary>Everyone in the partnership: who they are, how far they have come, and asking them in.</summary>
public partial class PeoplePage
{
    private IReadOnlyList<PeopleOfPartnership.Row>? _people;
    private PeopleFilter _filter = new();
    private bool _asksAll;
    private string _said = "";

    [Inject] public required PeopleOfPartnership PeopleOfPartnership { get; init; }
    [Inject] public required DisableMember DisableMember { get; init; }
    [Inject] public required EnableMember EnableMember { get; init; }
    [Inject] public required SendInvitation SendInvitation { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfPeople;

    private IReadOnlyList<PeopleOfPartnership.Row> Shown => [.. _people!.Where(_filter.Shows)];

    private IReadOnlyList<PeopleOfPartnership.Row> Uninvited => [.. _people!.Where(p => p.State == MemberState.NotInvited && p.Id != Me.Id)];

    private bool FilterHides => Uninvited.Any(p => !_filter.Shows(p));

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _people = await PeopleOfPartnership.RunAsync(Me, ct);
        if (_people is null)
            SayNotFound();
    }

    private Task AddAsync() => MemberDialog.ShowAsync(Dialogs, Me, null);

    private Task EditAsync(PeopleOfPartnership.Row person) => MemberDialog.ShowAsync(Dialogs, Me, person);

    private async Task InviteAsync(PeopleOfPartnership.Row person)
    {
        if (Snackbar.Say(await SendInvitation.RunAsync(person.Id, Me)))
            _said = $"{person.Name} is invited; the mail is in the outbox";
    }

    private async Task InviteAllAsync()
    {
        _asksAll = false;
        var sent = 0;
        foreach (var person in Uninvited)
        {
            if (!Snackbar.Say(await SendInvitation.RunAsync(person.Id, Me)))
                break;
            sent++;
        }
        _said = sent == 1 ? "One invitation is in the outbox" : $"{sent} invitations are in the outbox";
    }

    private async Task DisableAsync(PeopleOfPartnership.Row person)
    {
        if (Snackbar.Say(await DisableMember.RunAsync(new(person.Id), Me)))
            _said = $"{person.Name} is disabled, and every screen of theirs is closed";
    }

    private async Task EnableAsync(PeopleOfPartnership.Row person)
    {
        if (Snackbar.Say(await EnableMember.RunAsync(new(person.Id), Me)))
            _said = $"{person.Name} can {(person.JoinedAt is null ? "be invited" : "sign in")} again";
    }
}
