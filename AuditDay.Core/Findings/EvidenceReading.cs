using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Reads what findings rest on, each with only what the access matrix lets this reader follow.</summary>
internal sealed class EvidenceReading(AuditDayDb db, Member by, CancellationToken ct)
{
    private const string TakenOut = "taken out since";

    private readonly Dictionary<Id<AuditCase>, Standing?> _standings = [];
    private readonly Dictionary<EvidenceLink, EvidenceRow> _rows = [];

    /// <summary>In the order in which they were chosen.</summary>
    public IReadOnlyList<EvidenceRow> Of(IReadOnlyList<EvidenceLink> links) => [.. links.Select(l => _rows.GetValueOrDefault(l) ?? new EvidenceRow(l, TakenOut, "", null))];

    public async Task<EvidenceReading> ReadAsync(IReadOnlyCollection<EvidenceLink> links)
    {
        await ReadMarksAsync(Evidence.IdsOf<Annotation>(links, EvidenceKind.Mark));
        await ReadQuestionsAsync(Evidence.IdsOf<DiscussionQuestion>(links, EvidenceKind.Question));
        await ReadNotesAsync(Evidence.IdsOf<TextAnchor>(links, EvidenceKind.Note));
        await ReadAbsencesAsync(Evidence.IdsOf<NoEvidence>(links, EvidenceKind.Absence));
        await ReadFindingsAsync(Evidence.IdsOf<Finding>(links, EvidenceKind.Finding));
        await ReadCardsAsync(Evidence.IdsOf<Card>(links, EvidenceKind.Card));
        return this;
    }

    private async Task ReadMarksAsync(List<Id<Annotation>> ids)
    {
        if (ids.Count == 0)
            return;

        var found = await db.Annotations.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Join(db.Answers, a => a.Answer, n => n.Id, (a, n) => new { Mark = a, n.Return })
            .Join(db.Returns, x => x.Return, r => r.Id, (x, r) => new { x.Mark, Return = r })
            .ToListAsync(ct);
        var tools = found.Select(x => x.Return.Tool).Distinct().ToList();
        var questions = (await db.AuditTools.AsNoTracking().Where(t => tools.Contains(t.Id)).ToListAsync(ct)).SelectMany(t => t.Questions).ToLookup(q => q.Key, q => q.Number);
        foreach (var (mark, agencyReturn) in found.Select(x => (x.Mark, x.Return)))
        {
            var standing = await BeforeAsync(mark.Case);
            var isPair = standing?.May(Right.Read, Resource.PairWork) == true && !standing.Hides(mark, by);
            var isReader = standing?.BeforeReturnOf(agencyReturn.Agency == by.Agency).May(Right.Read, agencyReturn.Resource) == true;
            Put(EvidenceKind.Mark, mark.Id.Value, mark.IsRemoved,
                isPair ? $"{agencyReturn.WrittenAs}, {questions[mark.QuestionKey].FirstOrDefault()}"
                    : isReader ? $"A passage of the return of {agencyReturn.WrittenAs}" : "A passage of another agency’s return",
                isPair ? mark.Quote : "",
                isReader ? $"cases/{mark.Case}?return={agencyReturn.Id}" : null);
        }
    }

    private async Task ReadQuestionsAsync(List<Id<DiscussionQuestion>> ids)
    {
        foreach (var question in ids.Count == 0 ? [] : await db.Questions.AsNoTracking().Where(q => ids.Contains(q.Id)).ToListAsync(ct))
        {
            var standing = await BeforeAsync(question.Case);
            var isPair = standing?.May(Right.Read, Resource.PairWork) == true;
            var isReader = isPair || (question.State != QuestionState.Draft && standing?.May(Right.Read, Resource.QuestionsToAsk) == true);
            var words = !isReader ? "" : isPair && question.Answer.Length > 0 ? $"{question.Text} – {question.Answer}" : question.Text;
            Put(EvidenceKind.Question, question.Id.Value, question.IsRemoved, "A question in the discussion", words, isPair ? $"cases/{question.Case}?step=discuss" : null);
        }
    }

    private async Task ReadNotesAsync(List<Id<TextAnchor>> ids)
    {
        if (ids.Count == 0)
            return;

        var found = await db.TextAnchors.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Join(db.Texts, a => a.Text, t => t.Id, (a, t) => new { Passage = a, t.Kind }).ToListAsync(ct);
        foreach (var (passage, kind) in found.Select(x => (x.Passage, x.Kind)))
        {
            var isReader = (await BeforeAsync(passage.Case))?.May(Right.Read, TextAccess.ResourceOf(kind)) == true;
            var where = kind switch
            {
                TextKind.DiscussionNotes => "Discussion notes",
                TextKind.PairNotes => "The auditors’ notes",
                _ => "The auditors’ words for the room",
            };
            Put(EvidenceKind.Note, passage.Id.Value, passage.IsRemoved, where, isReader ? passage.Quote : "",
                isReader && kind != TextKind.PairNotes ? $"cases/{passage.Case}?step={(kind == TextKind.DiscussionNotes ? "discuss" : "feedback")}" : null);
        }
    }

    private async Task ReadAbsencesAsync(List<Id<NoEvidence>> ids)
    {
        if (ids.Count == 0)
            return;

        var found = await db.NoEvidence.AsNoTracking().Where(n => ids.Contains(n.Id))
            .SelectMany(n => db.Returns.Where(r => r.Case == n.Case && r.Agency == n.Agency), (n, r) => new { Absence = n, Return = r }).ToListAsync(ct);
        foreach (var (absence, agencyReturn) in found.Select(x => (x.Absence, x.Return)))
        {
            var isReader = (await BeforeAsync(absence.Case))?.BeforeReturnOf(absence.Agency == by.Agency).May(Right.Read, agencyReturn.Resource) == true;
            Put(EvidenceKind.Absence, absence.Id.Value, absence.IsTakenBack,
                isReader ? $"The return of {agencyReturn.WrittenAs}" : "The return of another agency",
                isReader ? $"No evidence found: {KeyQuestions.Of(absence.KeyQuestion).Short}" : "",
                isReader ? $"cases/{absence.Case}?return={agencyReturn.Id}" : null);
        }
    }

    private async Task ReadFindingsAsync(List<Id<Finding>> ids)
    {
        if (ids.Count == 0)
            return;

        var found = await db.Findings.AsNoTracking().Where(f => ids.Contains(f.Id) && f.Case != null)
            .Join(db.Cases, f => f.Case, c => c.Id, (f, c) => new { Finding = f, c.Reference }).ToListAsync(ct);
        foreach (var (finding, reference) in found.Select(x => (x.Finding, x.Reference)))
        {
            var isReader = (await BeforeAsync(finding.Case!.Value))?.May(Right.Read, Resource.Findings) == true;
            Put(EvidenceKind.Finding, finding.Id.Value, finding.IsRemoved, $"A finding of the auditors of {reference}", isReader ? finding.Title : "",
                isReader ? $"cases/{finding.Case}?step=feedback" : null);
        }
    }

    private async Task ReadCardsAsync(List<Id<Card>> ids)
    {
        if (ids.Count == 0)
            return;

        var found = await db.Cards.AsNoTracking().Where(c => ids.Contains(c.Id)).Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { Card = c, a.Slug }).ToListAsync(ct);
        var cases = found.Select(x => x.Card.Case).OfType<Id<AuditCase>>().Distinct().ToList();
        var references = await db.Cases.AsNoTracking().Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Reference, ct);
        foreach (var (card, slug) in found.Select(x => (x.Card, x.Slug)))
        {
            var isReader = (await db.StandingAsync(by, card.Audit, ct))?.May(Right.Read, Resource.Board) == true;
            var from = card.Case is { } auditCase ? $"Card from {references[auditCase]}" : "Card from the room";
            Put(EvidenceKind.Card, card.Id.Value, card.IsRemoved, from, isReader ? card.Text : "",
                isReader ? $"audits/{slug}/board{(card.Theme is { } theme ? $"?theme={theme}" : "")}" : null);
        }
    }

    private void Put(EvidenceKind kind, Guid id, bool isRemoved, string where, string words, string? href)
    {
        var link = new EvidenceLink(kind, id);
        _rows[link] = new EvidenceRow(link, isRemoved ? $"{where}, {TakenOut}" : where, words, isRemoved ? null : href);
    }

    private async Task<Standing?> BeforeAsync(Id<AuditCase> auditCase)
    {
        if (!_standings.TryGetValue(auditCase, out var standing))
            _standings[auditCase] = standing = await db.StandingAsync(by, auditCase, ct);
        return standing;
    }
}
