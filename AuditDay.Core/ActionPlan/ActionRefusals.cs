using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

public static class ActionRefusals
{
    public static readonly Refusal NeedsWhat = new("actions.needs-what", "Say what will be done.");
    public static readonly Refusal NeedsCase = new("actions.needs-case", "An action at case level belongs to one case, and no other action does. Choose the case, or another level.");
    public static readonly Refusal NeedsOwner = new("actions.needs-owner", "Say which role owns this action before it is agreed.");
    public static readonly Refusal NeedsDue = new("actions.needs-due", "Say by when it will be done before it is agreed.");
    public static readonly Refusal DueInPast = new("actions.due-in-past", "That date has passed. Choose the day by which it can honestly be done.");
    public static readonly Refusal NeedsMeasure = new("actions.needs-measure", "Say how we will know that it made a difference before it is agreed: what is counted, read or asked?");
    public static readonly Refusal ReasonNeeded = new("actions.reason-needed", "Say why. A sentence is enough.");
    public static readonly Refusal NeedsReview = new("actions.needs-review", "Choose a day after today on which it is looked at again.");
    public static readonly Refusal NeedsEvidence = new("actions.needs-evidence", "Say in a sentence what was done, or attach what shows it.");
    public static readonly Refusal VerifierLeads =
        new("actions.verifier-leads", "You lead this action yourself, so somebody else looks at its evidence. Ask a colleague of the partnership team.");
    public static readonly Refusal NeedsVerifier = new("actions.needs-verifier", "Say in which role the evidence was looked at, such as “Independent scrutineer”.");
    public static readonly Refusal NeedsImpact =
        new("actions.needs-impact", "Say what it changed for children before it is closed. If nobody looked, tick that, and say why.");
    public static readonly Refusal NeedsDecision = new("actions.needs-decision", "Write down what the meeting decided.");
    public static readonly Refusal HasBegun = new("actions.has-begun", "People have worked on this already, so it stays in the plan. Close it with a reason instead.");
    public static readonly Refusal LevelStays = new("actions.level-stays", "An action keeps its level and its case. Take it out and add another one if it belongs elsewhere.");
    public static readonly Refusal WordsSettled = new("actions.words-settled", "This action is verified, so its words stay as they are. Open it again first if it must change.");
    public static readonly Refusal Gone = new("actions.gone", "Someone took this action out a moment ago. Put it back first if you want to change it.");
    public static readonly Refusal Changed =
        new("actions.changed", "Someone else changed this while you were writing. Your words are still here: compare the two, then save again.");
    public static readonly Refusal TakenAlready = new("actions.taken-already", "That is in the plan already. Reload the page to see it.");
    public static readonly Refusal NotAccepted = new("actions.not-accepted", "Only what its owner accepted, in full or in part, comes into the plan.");
    public static readonly Refusal NotReleased = new("actions.not-released", "Actions of a case come into the plan once its feedback is released to the agencies.");
    public static readonly Refusal NothingToTake = new("actions.nothing-to-take", "Nothing is chosen. Tick what shall come into the plan.");
    public static readonly Refusal AgencyNotInAudit =
        new("actions.agency-not-in-audit", "An action is owned by an agency that takes part in this audit, or by the partnership team. Choose one of these.");
    public static readonly Refusal LeadNotOfOwner =
        new("actions.lead-not-of-owner", "Whoever sees it through writes or signs returns for the agency that owns it, or is of the partnership team. Choose somebody of these.");
    public static readonly Refusal PlanNotOpen =
        new("actions.plan-not-open", "The action plan is open from the end of the day until the audit is closed. Nothing was changed.");

    public static readonly Refusal FileUnknown =
        new("actions.file-unknown", "Evidence can be a Word or Excel file (.docx, .xlsx), a PDF or a picture (.png, .jpg). Save it as one of these, then choose it again.");
    public static readonly Refusal FileTooLarge = new("actions.file-too-large", "The file is larger than 10 MB. Leave out what is not needed, or save it as a PDF.");
    public static readonly Refusal FileEmpty = new("actions.file-empty", "The file is empty. Open it on your computer to see whether it is the right one.");
    public static readonly Refusal FileNeedsTitle = new("actions.file-needs-title", "Say in a few words what the file shows. Its own name is not kept, as it may name somebody.");
    public static readonly Refusal FileHasMacros = new("actions.file-has-macros", "The file contains a program (a macro), which others would not dare to open. Save it without, or as a PDF.");
    public static readonly Refusal TooManyFiles =
        new("actions.too-many-files", $"An action carries up to {ActionEvidence.Most} files. Keep those that show it best.");
    public static readonly Refusal FilesSettled = new("actions.files-settled", "This action is verified, so its evidence stays as it was looked at. Open it again first if it must change.");
    public static readonly Refusal TitleTooLong = new("actions.title-too-long", $"A few words are enough: up to {ActionEvidence.LongestTitle} characters.");

    public static Refusal FileLies(string ending) => new(
        "actions.file-lies", $"The file is called .{ending} and is something else inside. Open it on your computer, save it anew as .{ending}, then choose it again.");

    public static Refusal TooLong(int length, int longest) => new(
        "actions.too-long", $"This text has {length:N0} characters; {longest:N0} fit. It is still here: shorten it, then save again.");

    public static Refusal NotFrom(ActionState state) => new(
        "actions.not-from", $"This action is “{state.InWords().ToLowerInvariant()}” now, and that is not its next step. Reload the page to see where it stands.");
}
