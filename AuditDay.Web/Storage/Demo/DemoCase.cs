using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>One case of the live audit: its returns come in, its pair is formed, and they read.</summary>
internal sealed class DemoCase(DemoFiles.CasePart part, Id<AuditCase> id)
{
    private readonly List<Id<Annotation>> _marks = [];
    private readonly List<(Id<Card> Card, IReadOnlyList<string> Tags)> _cards = [];
    private IReadOnlyList<Member> _pair = [];

    public DemoFiles.CasePart Part => part;

    public Id<AuditCase> Id => id;

    /// <summary>What the pair sent to the board, with the tags of the marks.</summary>
    public IReadOnlyList<(Id<Card> Card, IReadOnlyList<string> Tags)> Cards => _cards;

    public static async Task<DemoCase> CollectAsync(DemoStage stage, Id<Audit> audit, DemoFiles.ToolPart tool, DemoFiles.CasePart part)
    {
        stage.Clock.GoTo(stage.Clock.Today.AddDays(-70));
        var id = DemoStage.Done(await stage.Use<ChooseCase>().RunAsync(
            new(audit, part.Reference, part.AgeBands, part.PlanStatus, part.Selection, part.Card), stage.Team));
        foreach (var file in part.Returns)
        {
            stage.Clock.GoTo(stage.Clock.Today.AddDays(-56));
            var returned = DemoStage.Done(await stage.Use<RequestReturn>().RunAsync(
                new(id, stage.Agency(file.Agency), file.Agency, DateOnly.FromDateTime(stage.Clock.Today.AddDays(-28).DateTime)), stage.Team));
            await CompleteAsync(stage, tool, file, returned);
        }
        return new DemoCase(part, id);
    }

    public async Task PairAsync(DemoStage stage, DemoFiles.PairPart pair)
    {
        _pair = [.. DemoFiles.Agencies().Accounts.Where(a => a.PairOf == part.Reference).Select(a => stage.Member(a.Email))];
        DemoStage.Done(await stage.Use<FormPair>().RunAsync(new(id, _pair[0].Id, _pair[1].Id, pair.Room, pair.Slot), stage.Team));
        foreach (var auditor in _pair)
            DemoStage.Done(await stage.Use<ConfirmNoConflict>().RunAsync(new(id), auditor));
    }

    /// <summary>Both of the pair mark, tag and note, and send cards to the board; they raise questions and tick what they have read.</summary>
    public async Task ReadAsync(DemoStage stage)
    {
        await using var db = stage.Use<IStore>().Read();
        var answers = await db.Answers.AsNoTracking().Where(a => a.Case == id).ToListAsync();
        var returns = await db.Returns.AsNoTracking().Where(r => r.Case == id).ToDictionaryAsync(r => r.Agency);

        foreach (var mark in part.Marks)
        {
            var answer = answers.First(a => a.Return == returns[stage.Agency(mark.Agency)].Id && a.QuestionKey == mark.Question);
            var quote = AnswerText.Normalise(mark.Quote);
            var start = answer.Text.IndexOf(quote, StringComparison.Ordinal);
            KeyQuestions.TryRead(mark.KeyQuestion, out var keyQuestion);
            stage.Clock.Pass(TimeSpan.FromSeconds(50));
            _marks.Add(DemoStage.Done(await stage.Use<MarkPassage>().RunAsync(
                new(Guid.CreateVersion7(), answer.Id, start, start + quote.Length, quote, keyQuestion, mark.Note ?? "", mark.Tags), _pair[mark.By - 1])));
            if (mark is { ToBoard: true, CardText: { } text })
                _cards.Add((DemoStage.Done(await stage.Use<SendToBoard>().RunAsync(new(Guid.CreateVersion7(), _marks[^1], text), _pair[mark.By - 1])), mark.Tags));
        }

        foreach (var ask in part.Questions)
        {
            var raised = DemoStage.Done(await stage.Use<RaiseQuestion>().RunAsync(
                new(Guid.CreateVersion7(), id, ask.Text, ask.FromMark is { } from ? _marks[from] : null), _pair[0]));
            if (ask.Status != "draft")
                DemoStage.Done(await stage.Use<PutQuestion>().RunAsync(new(raised, QuestionState.Draft, QuestionState.ToAsk), _pair[0]));
        }

        // The first has read nearly all of it, the second most: the workspace shows what is left.
        var inOrder = answers.OrderBy(a => a.Return.Value).ThenBy(a => a.Id.Value).Select(a => a.Id).ToList();
        DemoStage.Done(await stage.Use<SetAnswerRead>().RunAsync(new([.. inOrder.Take(inOrder.Count * 5 / 6)], true), _pair[0]));
        DemoStage.Done(await stage.Use<SetAnswerRead>().RunAsync(new([.. inOrder.Take(inOrder.Count * 2 / 3)], true), _pair[1]));
    }

    /// <summary>Both write into one text, a paragraph each in turn, as the history shows, and mark what matters in it.</summary>
    public async Task WriteNotesAsync(DemoStage stage)
    {
        var text = DemoStage.Done(await stage.Use<FindText>().RunAsync(FindText.Command.Of(TextKind.PairNotes, id), _pair[0]));
        var (version, length) = (0, 0);
        foreach (var (paragraph, turn) in (part.PairNotes ?? "").Split("\n\n").Select((p, i) => (p, i)))
        {
            var written = (length == 0 ? "" : "\n\n") + paragraph;
            stage.Clock.Pass(TimeSpan.FromMinutes(3));
            version = DemoStage.Done(await stage.Use<PushChanges>().RunAsync(
                new(text, new Push(1, $"demo-{turn % 2}", version, turn / 2, [ChangeSet.Replacing(length, length, length, written).ToJson()])),
                _pair[turn % 2]));
            length += written.Length;
        }
        foreach (var mark in part.PairNoteMarks ?? [])
        {
            var start = part.PairNotes!.IndexOf(mark.Quote, StringComparison.Ordinal);
            KeyQuestions.TryRead(mark.KeyQuestion, out var keyQuestion);
            DemoStage.Done(await stage.Use<AnchorPassage>().RunAsync(
                new(Guid.CreateVersion7(), text, version, start, start + mark.Quote.Length, mark.Quote, keyQuestion), _pair[mark.By - 1]));
        }
    }

    private static async Task CompleteAsync(DemoStage stage, DemoFiles.ToolPart tool, DemoFiles.ReturnPart file, Id<AgencyReturn> id)
    {
        var agency = stage.Agency(file.Agency);
        var author = await stage.OfAgencyAsync(agency, file.Agency, MemberRoles.ReturnAuthor);
        switch (file.Involvement)
        {
            case "none":
                DemoStage.Done(await stage.Use<DeclareNoInvolvement>().RunAsync(new(id, file.Reason!), author));
                break;
            case "notReceived":
                stage.Clock.GoTo(stage.Clock.Today.AddMinutes(-100));
                DemoStage.Done(await stage.Use<NameAsNotReceived>().RunAsync(new(id, file.Reason!), stage.Team));
                break;
            default:
                stage.Clock.GoTo(stage.Clock.Today.AddDays(-40));
                await stage.WriteAsync(id, file.Answers!, author);
                DemoStage.Done(await stage.Use<FinishWriting>().RunAsync(new(id), author));
                stage.Clock.GoTo(stage.Clock.Today.AddDays(-30));
                DemoStage.Done(await stage.Use<SignOffReturn>().RunAsync(new(id), await stage.OfAgencyAsync(agency, file.Agency, MemberRoles.AgencyLead)));
                stage.Clock.GoTo(stage.Clock.Today.AddDays(-12));
                DemoStage.Done(await stage.Use<AcceptReturn>().RunAsync(new(id), stage.Team));
                break;
        }
    }
}
