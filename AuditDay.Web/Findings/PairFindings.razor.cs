using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

/// <summary>Findings are drafted from what was marked, asked and noted: what is ticked goes along as evidence.</summary>
public partial class PairFindings
{
    private readonly HashSet<EvidenceLink> _ticked = [];
    private IReadOnlyList<EvidenceToChoose.Row> _gathered = [];
    private Draft? _draft;
    private string _shown = "";

    [Parameter, EditorRequired] public required FeedbackOfCase.Row Feedback { get; set; }

    [Inject] public required EvidenceToChoose EvidenceToChoose { get; init; }
    [Inject] public required AddFinding AddFinding { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Feedback.Case);

    protected override object LoadFor => Feedback.Case;

    private bool Chooses => Feedback is { IsPair: true, MayWrite: true };

    private IReadOnlyList<EvidenceRow> TickedRows => [.. _gathered.Where(g => _ticked.Contains(g.Evidence.Link)).Select(g => g.Evidence)];

    private List<EvidenceToChoose.Row> Shown => [.. _gathered.Where(g => _shown switch
    {
        "" => true,
        "unused" => g.Uses == 0,
        "questions" => g.Evidence.Link.Kind == EvidenceKind.Question,
        _ => KeyQuestions.Wire(g.KeyQuestion) == _shown,
    })];

    protected override async Task LoadAsync(CancellationToken ct) => _gathered = await EvidenceToChoose.RunAsync(Feedback.Case, Me, ct) ?? [];

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is AnnotationFact or DiscussionQuestionChanged or PassageFact or FindingFact or NoEvidenceSaid) ? LoadAsync(ct) : Task.CompletedTask;

    private void Tick(EvidenceLink link, bool isTicked)
    {
        if (isTicked)
            _ticked.Add(link);
        else
            _ticked.Remove(link);
    }

    private void BeginFromTicked() => Begin([.. _gathered.Where(g => _ticked.Contains(g.Evidence.Link))]);

    private void BeginAfresh() => Begin([]);

    // The question under which most of it was marked says what kind of finding it may become; its words are the pair's own.
    private void Begin(IReadOnlyList<EvidenceToChoose.Row> chosen)
    {
        var keyQuestion = chosen.Select(g => g.KeyQuestion).OfType<KeyQuestion>().GroupBy(k => k).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? KeyQuestion.WorkedWell;
        var kind = keyQuestion switch
        {
            KeyQuestion.WorkedWell => FindingKind.Strength,
            KeyQuestion.WorriedAbout => FindingKind.Worry,
            _ => FindingKind.Learning,
        };
        _draft = new Draft(Guid.CreateVersion7(), new FindingWords(kind, keyQuestion, "", "", [Feedback.Case]), [.. chosen.Select(g => g.Evidence)]);
    }

    private async Task<Result> AddAsync(FindingWords words) =>
        new((await AddFinding.RunAsync(new(_draft!.Operation, Feedback.Audit, words, Case: Feedback.Case), Me)).Refusal);

    private void Drafted()
    {
        _draft = null;
        _ticked.Clear();
    }

    private static string Place(EvidenceToChoose.Row row) => string.Join(" · ", new[]
    {
        row.KeyQuestion is { } key ? KeyQuestions.Of(key).Short : "",
        row.Evidence.Where,
        string.Join(", ", row.Tags),
        row.Uses switch { 0 => "", 1 => "in one finding", var n => $"in {n} findings" },
    }.Where(part => part.Length > 0));

    private sealed record Draft(Guid Operation, FindingWords Words, IReadOnlyList<EvidenceRow> Evidence);
}
