using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>How far a report has come from draft to publication, who answered and decided what, and what the reader may do next. Null for those who do not read the draft.</summary>
public sealed class RoadOfReport(IStore store, OpenTexts texts) : IUseCase
{
    /// <param name="Blocking">Places that the disclosure check found in the draft and nobody settled.</param>
    /// <param name="BrokenQuotes">Each with what is wrong.</param>
    /// <param name="Changed">Where the draft prints otherwise than the newest version.</param>
    public sealed record Row(
        Id<Audit> Audit, string Title, AuditState State, Phase Phase, DateOnly? Day, int Blocking, int Warnings, IReadOnlyList<string> BrokenQuotes,
        IReadOnlyList<VersionRow> Versions, IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<FrozenReport.Change> Changed,
        bool MayRun, bool MayApprove, bool IsAuthor, bool MayPublish)
    {
        public VersionRow? InFactCheck => Versions.FirstOrDefault(v => v.State == VersionState.InFactCheck);

        /// <summary>The newest that was asked for; none while the agencies come first.</summary>
        public VersionRow? ForChair => Versions is [{ State: VersionState.AwaitingApproval or VersionState.Approved or VersionState.SentBack } newest, ..] ? newest : null;

        public bool IsFactChecked => Versions.TakeWhile(v => v.PublishedAt is null).Any(v => v.State == VersionState.FactChecked);

        public int Errors => Agencies.Sum(a => a.Answers.Count(x => x.IsOpen));
    }

    public sealed record VersionRow(
        Id<ReportVersion> Id, int Number, VersionState State, string Hash, string MadeBy, DateTimeOffset MadeAt, DateOnly? FactCheckDue,
        string? DecidedBy, DateTimeOffset? DecidedAt, string Because, DateTimeOffset? PublishedAt);

    /// <param name="Parts">How many parts of the version concern it.</param>
    public sealed record AgencyRow(string Name, int Parts, IReadOnlyList<AnswerRow> Answers);

    public sealed record AnswerRow(Id<FactCheckAnswer> Id, string Place, bool IsRight, string Comment, string Reply)
    {
        public bool IsOpen => !IsRight && Reply.Length == 0;
    }

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.ReportApproval))
            return null;

        var versions = await db.ReportVersions.AsNoTracking().Where(v => v.Audit == audit.Id).OrderByDescending(v => v.Number).ToListAsync(ct);
        var printed = FrozenReport.Of(await db.ReadReportAsync(texts, standing, asPublished: true, ct));
        var stay = await db.DisclosureOverrides.AsNoTracking().Where(o => o.Audit == audit.Id && !o.IsTakenBack).ToListAsync(ct);
        var counts = stay.Where(o => o.Counts).Select(o => o.Key).ToHashSet();
        var hits = DisclosureHit.In(printed, await db.DisclosureContextAsync(audit.Id, ct)).Where(h => !counts.Contains(h.Key)).ToList();
        return new Row(
            audit.Id, audit.Title, audit.State, audit.Phase, audit.Day, hits.Count(h => h.Find.Blocks), hits.Count(h => !h.Find.Blocks),
            await db.BrokenQuotesAsync(texts, audit.Id, ct),
            await RowsAsync(db, versions, ct),
            standing.May(Right.Read, Resource.FactCheck) && versions.FirstOrDefault(v => v.FactCheckDue is not null && v.State != VersionState.SetAside) is { } checkedVersion
                ? await AgenciesAsync(db, checkedVersion, ct) : [],
            versions.Count == 0 ? [] : versions[0].ReadPrinted().ChangesTo(printed),
            standing.May(Right.Create, Resource.FactCheck),
            standing.May(Right.Update, Resource.ReportApproval),
            versions.Count > 0 && versions[0].Authors.Contains(by.Id),
            standing.May(Right.Update, Resource.AuditSetUp));
    }

    private static async Task<IReadOnlyList<VersionRow>> RowsAsync(AuditDayDb db, List<ReportVersion> versions, CancellationToken ct)
    {
        var people = versions.SelectMany(v => new[] { v.MadeBy, v.DecidedBy ?? v.MadeBy }).ToHashSet();
        var names = await db.Members.AsNoTracking().Where(m => people.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        return [.. versions.Select(v => new VersionRow(
            v.Id, v.Number, v.State, v.Hash, names[v.MadeBy], v.MadeAt, v.FactCheckDue, v.DecidedBy is { } who ? names[who] : null, v.DecidedAt, v.Because, v.PublishedAt))];
    }

    private static async Task<IReadOnlyList<AgencyRow>> AgenciesAsync(AuditDayDb db, ReportVersion version, CancellationToken ct)
    {
        var printed = version.ReadPrinted();
        var answers = (await db.FactCheckAnswers.AsNoTracking().Where(a => a.ReportVersion == version.Id).OrderBy(a => a.Id).ToListAsync(ct)).ToLookup(a => a.Agency);
        return [.. (await db.AgenciesOfReportAsync(version.Audit, ct)).Select(agency => new AgencyRow(
            agency.Names[0], agency.PartsOf(printed).Count, [.. answers[agency.Id].Select(a => new AnswerRow(a.Id, a.Place, a.IsRight, a.Comment, a.Reply))]))];
    }
}
