using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>The frame of a case's workspace: its card, its returns with what has been read, its questions. Null where it is not theirs.</summary>
public sealed class CaseToRead(IStore store) : IUseCase
{
    public sealed record Row(
        Id<AuditCase> Case, string Reference, string Card, IReadOnlyList<string> AgeBands, string PlanStatus,
        Id<Audit> Audit, string AuditSlug, string AuditTitle, AuditState State, Phase Phase,
        bool IsPair, string Partner, string Room, string Slot, IReadOnlyList<ReturnRow> Returns, IReadOnlyList<QuestionRow> Questions)
    {
        /// <summary>Of a blind first read that goes on: who of the two has read. None where they see each other's marks.</summary>
        public FirstReadRow? FirstRead { get; init; }

        /// <summary>Reads the notes of the discussion and the feedback, as the pair, the facilitator and the team do.</summary>
        public bool SeesFeedback { get; init; }

        /// <summary>Its feedback is with the agencies, and this reader is among those who read it there.</summary>
        public bool ReadsReleasedFeedback { get; init; }
    }

    public sealed record FirstReadRow(bool IHaveRead, bool PartnerHasRead);

    public sealed record ReturnRow(
        Id<AgencyReturn> Id, Id<Agency> AgencyId, string Agency, ReturnState State, string Reason, int Submission, DateTimeOffset? AcceptedAt,
        bool IsReadable, int Answers, int ReadByMe, int ReadByPartner);

    public sealed record QuestionRow(string Key, string Number, string Text, string Section, int Answers, int ReadByMe);

    public async Task<Row?> RunAsync(Id<AuditCase> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var standing = await db.StandingAsync(by, id, ct);
        if (standing?.May(Right.Read, Resource.CaseCard) != true)
            return null;

        var returns = await db.ReturnsOfCaseAsync(standing, id, by, ct);
        if (!returns.Any(r => r.IsReadable))
            return null;

        var found = await db.Cases.AsNoTracking().Where(c => c.Id == id)
            .Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { Case = c, a.Slug, a.Title })
            .SingleAsync(ct);
        var pair = await db.Pairs.AsNoTracking().FirstOrDefaultAsync(p => p.Case == id, ct);
        var partnerId = pair?.First == by.Id ? pair.Second : pair?.First;
        var partner = await db.Members.AsNoTracking().Where(m => m.Id == partnerId).Select(m => m.Name).FirstOrDefaultAsync(ct);

        var isPair = standing.May(Right.Read, Resource.PairWork);
        var coverage = await CoverageAsync(db, id, returns, by, ct);
        return new Row(
            id, found.Case.Reference, found.Case.Card, found.Case.AgeBands, found.Case.PlanStatus,
            standing.Audit, found.Slug, found.Title, standing.State, standing.Phase,
            isPair, isPair ? partner ?? "" : "", isPair ? pair!.Room : "", isPair ? pair!.Slot : "",
            [.. returns.Select(r => ReturnRowOf(r, coverage))],
            await QuestionsAsync(db, returns, coverage, ct))
        {
            FirstRead = isPair && standing.IsFirstRead ? new(pair!.HasRead(by.Id), partnerId is { } other && pair.HasRead(other)) : null,
            SeesFeedback = standing.May(Right.Read, Resource.Findings),
            ReadsReleasedFeedback = standing.May(Right.Read, Resource.FeedbackReleased)
                && await db.FeedbackReleases.AnyAsync(r => r.Case == id && r.ReleasedAt != null, ct),
        };
    }

    private static ReturnRow ReturnRowOf(ReturnsOfCase.Row r, IReadOnlyList<Covered> coverage)
    {
        var own = coverage.Where(c => c.Return == r.Id).ToList();
        return new ReturnRow(
            r.Id, r.Agency, r.WrittenAs, r.State, r.Reason, r.Submission, r.AcceptedAt, r.IsReadable,
            own.Count, own.Count(c => c.ByMe), own.Count(c => c.ByPartner));
    }

    private static async Task<IReadOnlyList<QuestionRow>> QuestionsAsync(
        AuditDayDb db, IReadOnlyList<ReturnsOfCase.Row> returns, IReadOnlyList<Covered> coverage, CancellationToken ct)
    {
        var toolId = returns[0].Tool;
        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == toolId, ct);
        return [.. tool.Sections.SelectMany(s => s.Questions.Select(q => new QuestionRow(
            q.Key, q.Number, q.Text, s.Title,
            coverage.Count(c => c.Question == q.Key), coverage.Count(c => c.Question == q.Key && c.ByMe))))];
    }

    private sealed record Covered(Id<AgencyReturn> Return, string Question, bool ByMe, bool ByPartner);

    private static async Task<IReadOnlyList<Covered>> CoverageAsync(
        AuditDayDb db, Id<AuditCase> id, IReadOnlyList<ReturnsOfCase.Row> returns, Member by, CancellationToken ct)
    {
        var read = await db.AnswersRead.AsNoTracking().Where(r => r.Case == id).Select(r => new { r.Answer, r.By }).ToListAsync(ct);
        var byMe = read.Where(r => r.By == by.Id).Select(r => r.Answer).ToHashSet();
        var byPartner = read.Where(r => r.By != by.Id).Select(r => r.Answer).ToHashSet();
        var answers = await db.Answers.AsNoTracking().Where(a => a.Case == id)
            .Select(a => new { a.Id, a.Return, a.QuestionKey, a.Submission }).ToListAsync(ct);
        return [.. answers
            .Where(a => returns.Any(r => r.Id == a.Return && r.IsReadable && r.Submission == a.Submission))
            .Select(a => new Covered(a.Return, a.QuestionKey, byMe.Contains(a.Id), byPartner.Contains(a.Id)))];
    }
}
