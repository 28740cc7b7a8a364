using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Briefing;
using AuditDay.Core.Cases;
using AuditDay.Core.Desk;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Outbox;
using AuditDay.Core.Preparation;
using AuditDay.Core.Programme;
using AuditDay.Core.Reminders;
using AuditDay.Core.Report;
using AuditDay.Core.Retention;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using AuditDay.Core.Stage;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Storage;

/// <summary>Everything that is stored, a line each. One context per operation: a circuit lives for hours.</summary>
public class AuditDayDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Agency> Agencies => Set<Agency>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Audit> Audits => Set<Audit>();
    public DbSet<Facilitation> Facilitations => Set<Facilitation>();
    public DbSet<RunningDay> RunningDays => Set<RunningDay>();
    public DbSet<StageView> StageViews => Set<StageView>();
    public DbSet<StageCode> StageCodes => Set<StageCode>();
    public DbSet<StageDevice> StageDevices => Set<StageDevice>();
    public DbSet<EvaluationSheet> EvaluationSheets => Set<EvaluationSheet>();
    public DbSet<BriefingSession> Briefings => Set<BriefingSession>();
    public DbSet<NamedAuditor> NamedAuditors => Set<NamedAuditor>();
    public DbSet<AuditTool> AuditTools => Set<AuditTool>();
    public DbSet<AuditCase> Cases => Set<AuditCase>();
    public DbSet<Involvement> Involvements => Set<Involvement>();
    public DbSet<AuditorPair> Pairs => Set<AuditorPair>();
    public DbSet<ConflictOfInterest> Conflicts => Set<ConflictOfInterest>();
    public DbSet<NoConflict> NoConflicts => Set<NoConflict>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ImmediateConcern> Concerns => Set<ImmediateConcern>();
    public DbSet<PreparedNote> PreparedNotes => Set<PreparedNote>();
    public DbSet<SharedLine> SharedLines => Set<SharedLine>();
    public DbSet<AgencyReturn> Returns => Set<AgencyReturn>();
    public DbSet<DraftAnswer> DraftAnswers => Set<DraftAnswer>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<AnswerQuery> AnswerQueries => Set<AnswerQuery>();
    public DbSet<ExtensionRequest> ExtensionRequests => Set<ExtensionRequest>();
    public DbSet<ReturnPlace> ReturnPlaces => Set<ReturnPlace>();
    public DbSet<WordFile> WordFiles => Set<WordFile>();
    public DbSet<Annotation> Annotations => Set<Annotation>();
    public DbSet<AnnotationChange> AnnotationChanges => Set<AnnotationChange>();
    public DbSet<AnswerRead> AnswersRead => Set<AnswerRead>();
    public DbSet<DiscussionQuestion> Questions => Set<DiscussionQuestion>();
    public DbSet<NoEvidence> NoEvidence => Set<NoEvidence>();
    public DbSet<ParkedLine> ParkedLines => Set<ParkedLine>();
    public DbSet<Card> Cards => Set<Card>();
    public DbSet<PracticeTheme> PracticeThemes => Set<PracticeTheme>();
    public DbSet<BoardChange> BoardChanges => Set<BoardChange>();
    public DbSet<BoardLook> BoardLooks => Set<BoardLook>();
    public DbSet<BoardSetting> BoardSettings => Set<BoardSetting>();
    public DbSet<VotingRound> VotingRounds => Set<VotingRound>();
    public DbSet<Ballot> Ballots => Set<Ballot>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<FeedbackRelease> FeedbackReleases => Set<FeedbackRelease>();
    public DbSet<PracticeGrade> PracticeGrades => Set<PracticeGrade>();
    public DbSet<CaseAction> CaseActions => Set<CaseAction>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<PlannedAction> PlannedActions => Set<PlannedAction>();
    public DbSet<ActionEvidence> ActionEvidence => Set<ActionEvidence>();
    public DbSet<ReportSection> ReportSections => Set<ReportSection>();
    public DbSet<ReportVersion> ReportVersions => Set<ReportVersion>();
    public DbSet<FactCheckAnswer> FactCheckAnswers => Set<FactCheckAnswer>();
    public DbSet<DisclosureOverride> DisclosureOverrides => Set<DisclosureOverride>();
    public DbSet<ReportComment> ReportComments => Set<ReportComment>();
    public DbSet<ReportShare> ReportShares => Set<ReportShare>();
    public DbSet<BriefingBox> BriefingBoxes => Set<BriefingBox>();
    public DbSet<BriefingUse> BriefingUses => Set<BriefingUse>();
    public DbSet<LiveText> Texts => Set<LiveText>();
    public DbSet<TextUpdate> TextUpdates => Set<TextUpdate>();
    public DbSet<TextSnapshot> TextSnapshots => Set<TextSnapshot>();
    public DbSet<TextCheckpoint> TextCheckpoints => Set<TextCheckpoint>();
    public DbSet<TextAnchor> TextAnchors => Set<TextAnchor>();
    public DbSet<PassageChange> PassageChanges => Set<PassageChange>();
    public DbSet<FencedClient> FencedClients => Set<FencedClient>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<ActionReminder> ActionReminders => Set<ActionReminder>();
    public DbSet<Mail> Mails => Set<Mail>();
    public DbSet<Erasure> Erasures => Set<Erasure>();
    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<WriteProbe> WriteProbes => Set<WriteProbe>();

    /// <summary>Saves the change and its facts together; a clash is a refusal. Answers with the news to publish.</summary>
    internal async Task<Result<IReadOnlyList<News>>> CommitAsync(Id<Member>? by, DateTimeOffset at, JournalChain chain, IEnumerable<Fact> more)
    {
        var entities = ChangeTracker.Entries<Entity>().ToList();
        var facts = entities.SelectMany(e => e.Entity.TakeFacts()).Concat(more).Select(f => (Fact: f, Entry: JournalEntry.Of(f, by, at))).ToList();
        facts.ForEach(f => chain.Add(f.Entry));
        Journal.AddRange(facts.Select(f => f.Entry));

        foreach (var entry in entities.Where(e => e.State is EntityState.Modified))
            entry.Entity.RaiseVersion();

        try
        {
            await SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.ChangedMeanwhile;
        }

        return new Result<IReadOnlyList<News>>([.. facts.Select(f => new News(f.Fact, f.Entry.Sequence, by, at))], null);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AuditDayDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(Entity))).ToList())
        {
            modelBuilder.Entity(type.ClrType).Property("Id").ValueGeneratedNever();
            modelBuilder.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            modelBuilder.Entity(type.ClrType).Ignore(nameof(Entity.Facts));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.IgnoreAny<Fact>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        foreach (var entity in typeof(Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entity))))
        {
            configurationBuilder.Properties(typeof(Id<>).MakeGenericType(entity))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(entity));
        }
    }
}
