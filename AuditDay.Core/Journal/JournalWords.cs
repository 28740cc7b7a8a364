using System.Text.RegularExpressions;

namespace AuditDay.Core.Journal;

/// <summary>
/// A kind of entry in plain words, to stand after a name. Most facts are a thing and what was done with it, "CardMoved", and say it
/// by themselves: "moved a card"; the others are written here.
/// </summary>
public static partial class JournalWords
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["ActRefused"] = "tried something that is not theirs to do",
        ["AddressRefused"] = "asked for something that is not theirs, and was told it is not there",
        ["AgencyNamed"] = "named an agency for a case",
        ["AgencyWithdrawn"] = "took an agency back from a case",
        ["AgendaShifted"] = "moved the agenda",
        ["AnnotationCarried"] = "had a mark carried to a new version",
        ["AnnotationKeyQuestionSet"] = "put a mark under a key question",
        ["AnnotationMarked"] = "marked a passage",
        ["AnnotationNoted"] = "wrote a note on a mark",
        ["AnnotationRemoved"] = "removed a mark",
        ["AnnotationRestored"] = "brought a mark back",
        ["AnnotationTagsChanged"] = "changed the tags of a mark",
        ["AnnotationWeighed"] = "said how much a mark weighs",
        ["AnswerReadChanged"] = "ticked an answer as read",
        ["AnswerWritten"] = "wrote an answer",
        ["AttendanceSaid"] = "said whether they will come",
        ["AttentionCalled"] = "called for attention",
        ["AttentionTakenDown"] = "took the call for attention down",
        ["AuditMoved"] = "moved the audit on",
        ["BackupRestored"] = "put a backup in the database’s place",
        ["BriefingPlaceMoved"] = "changed who comes to a briefing",
        ["CardFocused"] = "put a card in focus",
        ["CardPut"] = "put a card on the board",
        ["CaseFeedbackOpened"] = "read the feedback on a case",
        ["CaseOpened"] = "opened a case",
        ["ContributionsHidden"] = "veiled what comes in",
        ["ContributionsRevealed"] = "showed what came in",
        ["Erased"] = "approved an erasure, and it was carried out",
        ["ErasureAsked"] = "asked that something be erased",
        ["ErasureDeclined"] = "declined an erasure",
        ["EvaluationGiven"] = "said how the day was",
        ["Exported"] = "took a file away",
        ["ExtensionMoved"] = "asked for or decided on more time",
        ["FacilitatorLeft"] = "let a facilitator go",
        ["AuditorLeft"] = "let an auditor go",
        ["FeedbackAgreementTakenBack"] = "took back their agreement to feedback",
        ["FeedbackAskedAnew"] = "asked for agreement to feedback anew",
        ["FeedbackTakenBack"] = "took feedback back from the agencies",
        ["FeedbackReleased"] = "released feedback to the agencies",
        ["FeedbackAgreed"] = "agreed to feedback",
        ["JournalSealed"] = "sealed what an earlier release had written",
        ["LineTakenBack"] = "took a shared line back",
        ["MailMoved"] = "carried a mail on",
        ["MemberAddressChanged"] = "changed somebody’s address",
        ["MemberMovedAgency"] = "moved somebody to another agency",
        ["MemberRolesChanged"] = "changed what somebody may do",
        ["MemberJoined"] = "joined",
        ["NoConflictConfirmed"] = "said they know of no conflict of interest",
        ["NoEvidenceSaid"] = "said that there is no evidence",
        ["NoInvolvementConfirmed"] = "confirmed that an agency was not involved",
        ["PairChanged"] = "changed a pair",
        ["PassageKeyQuestionSet"] = "put a marked passage under a key question",
        ["PhaseMoved"] = "moved the day on",
        ["PracticeGraded"] = "graded practice",
        ["QueryMoved"] = "moved a query on",
        ["QueryTakenBack"] = "took a query back",
        ["QueryReplied"] = "replied to a query",
        ["RecommendationMoved"] = "moved a recommendation on",
        ["ReportFillingChosen"] = "chose what is filled into the report",
        ["ReturnMoved"] = "moved a return on",
        ["ReturnOpened"] = "opened a return",
        ["StageDarkened"] = "darkened or lit the stage",
        ["StageDismissed"] = "sent a screen away",
        ["StageInvited"] = "drew a code for a screen",
        ["StageJoined"] = "let a screen in",
        ["StageShown"] = "chose what the stage shows",
        ["TextBegun"] = "began a text that is written together",
        ["ThemeStoryTold"] = "wrote a theme’s story",
        ["TimerSet"] = "set the timer",
        ["VoteGiven"] = "voted",
        ["VoteTakenBack"] = "took a vote back",
        ["VotesRevealed"] = "showed what was voted",
        ["VotesTakenOffStage"] = "took the votes off the stage",
        ["VotingClosed"] = "closed a round of votes",
        ["VotingOpened"] = "opened a round of votes",
        ["WordBroughtIn"] = "brought a Word file in",
    };

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Seam { get; }

    public static string Of(string kind)
    {
        if (Written.TryGetValue(kind, out var words))
            return words;

        var parts = Split(kind).Split(' ');
        return parts.Length == 1 ? parts[0] : $"{parts[^1]} {Article(parts[0])} {string.Join(' ', parts[..^1])}";
    }

    /// <summary>"partnershipTeam" as "partnership team".</summary>
    public static string Split(string name) => Seam.Replace(name, " ").ToLowerInvariant();

    private static string Article(string word) => "aeiou".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";
}
