using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Access;

/// <summary>Adds a person, or changes what is said about one. What is refused stays in the form, with the reason below.</summary>
public partial class MemberDialog
{
    private IReadOnlyList<AgenciesOfPartnership.Row> _agencies = [];
    private string _name = "";
    private string _email = "";
    private string _agency = "";
    private string _from = "";
    private MemberRoles _roles;
    private MemberGroups _groups;
    private bool _invites = true;
    private string? _said;

    /// <summary>Whose details; none to add somebody.</summary>
    [Parameter] public PeopleOfPartnership.Row? Person { get; set; }

    /// <summary>A dialog stands outside the page's cascade, so whoever opens it says who they are.</summary>
    [Parameter, EditorRequired] public required Member Me { get; set; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Inject] public required AgenciesOfPartnership AgenciesOfPartnership { get; init; }
    [Inject] public required AddMember AddMember { get; init; }
    [Inject] public required EditMember EditMember { get; init; }
    [Inject] public required SendInvitation SendInvitation { get; init; }

    public static async Task ShowAsync(IDialogService dialogs, Member me, PeopleOfPartnership.Row? person)
    {
        var shown = await dialogs.ShowAsync<MemberDialog>(person?.Name ?? "Add a person", new DialogParameters<MemberDialog>
        {
            { d => d.Me, me }, { d => d.Person, person },
        });
        await shown.Result;
    }

    protected override async Task OnInitializedAsync()
    {
        if (Person is { } p)
            (_name, _email, _agency, _from, _roles, _groups) = (p.Name, p.Email, p.AgencyId?.ToString() ?? "", p.From, p.Roles, p.Groups);
        _agencies = await AgenciesOfPartnership.RunAsync(Me) ?? [];
    }

    private async Task SaveAsync()
    {
        var saved = Person is { } person
            ? await EditMember.RunAsync(new(person.Id, Details, person.Version), Me)
            : await AddAsync();
        _said = saved.Refusal?.Sentence;
        if (saved.IsDone)
            Dialog.Close();
    }

    private async Task<Result> AddAsync()
    {
        var (name, email, roles, groups, from, agency) = Details;
        var added = await AddMember.RunAsync(new(name, email, roles, from, agency, groups), Me);
        if (!added.IsDone)
            return new Result(added.Refusal);

        return _invites ? await SendInvitation.RunAsync(added.Value, Me) : Result.Done;
    }

    private MemberDetails Details =>
        new(_name, _email, _roles, _groups, _from, Guid.TryParse(_agency, out var id) ? new Id<Agency>(id) : null);
}
