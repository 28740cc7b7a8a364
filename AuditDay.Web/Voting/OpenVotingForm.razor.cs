using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Voting;

/// <summary>What the room is asked, on what, and with how many votes. Every theme is on the ballot unless it is left out.</summary>
public partial class OpenVotingForm
{
    private const string AtFirst = "What matters most for children?";

    private readonly HashSet<Guid> _left = [];
    private Guid _operation = Guid.CreateVersion7();
    private string _name = AtFirst;
    private string _on = "";
    private int _budget = 3;
    private bool _mayStack;
    private string? _said;
    private IReadOnlyList<RecommendationsOnStage.Row> _recommendations = [];

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required BoardSnapshot Board { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required OpenVoting OpenVoting { get; init; }
    [Inject] public required RecommendationsOnStage RecommendationsOnStage { get; init; }

    private VotedOn On => _on switch
    {
        "" => VotedOn.Themes,
        "recommendations" => VotedOn.Recommendations,
        _ => VotedOn.Cards,
    };

    private List<(Guid Id, string Words)> Offered => On switch
    {
        VotedOn.Themes => [.. Board.Themes.Select(t => (t.Id.Value, t.Title))],
        VotedOn.Recommendations => [.. _recommendations.Select(r => (r.Id.Value, r.Text))],
        _ => [.. Cards.Select(c => (c.Id.Value, c.Text))],
    };

    private List<Guid> Chosen => [.. Offered.Select(o => o.Id).Where(id => !_left.Contains(id))];

    private IReadOnlyList<BoardSnapshot.CardRow> Cards =>
        _on == "new" ? Board.New : Board.Themes.FirstOrDefault(t => t.Id.ToString() == _on)?.Cards ?? [];

    private async Task ChooseAsync(string on)
    {
        _left.Clear();
        _on = on;
        if (On != VotedOn.Recommendations)
            return;

        _recommendations = await RecommendationsOnStage.RunAsync(Audit, Me) ?? [];
        if (_name == AtFirst)
            _name = "What should be done first?";
    }

    private void Tick(Guid option)
    {
        if (!_left.Remove(option))
            _left.Add(option);
    }

    private async Task OpenAsync()
    {
        var plan = new VotingPlan(_name, On, Chosen, _budget, _mayStack);
        var opened = await OpenVoting.RunAsync(new(_operation, Audit, plan), Me);
        _said = opened.Refusal?.Sentence;
        _operation = Guid.CreateVersion7();
    }
}
