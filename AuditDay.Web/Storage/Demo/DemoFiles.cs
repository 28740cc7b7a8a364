using System.Text.Json;
using System.Text.Json.Serialization;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Programme;

namespace AuditDay.Web.Storage.Demo;

/// <summary>The demo partnership's content as it was written, read from files inside the program.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static AgenciesFile Agencies() => Read<AgenciesFile>("agencies.json");

    public static T Read<T>(string path)
    {
        using var stream = typeof(DemoFiles).Assembly.GetManifestResourceStream($"demo/{path}")
            ?? throw new InvalidOperationException($"The demo file {path} is missing from the program.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }

    internal sealed record AgenciesFile(PartnershipPart Partnership, IReadOnlyList<AgencyPart> Agencies, IReadOnlyList<AccountPart> Accounts);

    internal sealed record PartnershipPart(string Name, IReadOnlyList<string> Groups);

    internal sealed record AgencyPart(string Name, string Sector, IReadOnlyList<string> AlsoWritten, WhomServed Serves = WhomServed.Children);

    internal sealed record AccountPart(string Email, string Role, string? PairOf, string? From, string? Agency, string? Case)
    {
        /// <summary>"Auditor 1 (Health)", "Practitioner (Primary school)".</summary>
        public string Name => Role switch
        {
            "auditor" => $"Auditor {Email.Split('@')[0].Split('-')[1]} ({From})",
            _ when Agency is not null => $"{char.ToUpperInvariant(Role[0])}{Role[1..]} ({Agency})",
            _ => $"{char.ToUpperInvariant(Role[0])}{Role[1..]}",
        };
    }

    internal sealed record AuditPart(
        string Slug, string Title, string Theme, AuditReason Reason, bool JointWithAdultsBoard, string? TermsOfReference,
        IReadOnlyList<AgendaPart>? Agenda, IReadOnlyList<PairPart>? Pairs, IReadOnlyList<string>? GroundRules,
        IReadOnlyList<ThemePart>? Themes = null);

    internal sealed record ThemePart(string Title, string Story, IReadOnlyList<string> Tags);

    internal sealed record AgendaPart(string Start, int Minutes, string Title, Phase Phase);

    internal sealed record PairPart(string Case, IReadOnlyList<string> Auditors, string Room, string Slot);

    internal sealed record ToolPart(string Key, string Title, int Version, string VersionNotes, IReadOnlyList<SectionPart> Sections);

    internal sealed record SectionPart(string Number, string Title, string? Guidance, IReadOnlyList<QuestionPart> Questions);

    internal sealed record QuestionPart(
        string Key, string Number, string Text, QuestionKind Type, bool Required, IReadOnlyList<string>? Choices, IReadOnlyList<string>? Columns);

    internal sealed record CasePart(
        string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, string Card,
        IReadOnlyList<ReturnPart> Returns, IReadOnlyList<MarkPart> Marks, IReadOnlyList<AskPart> Questions, string? PairNotes,
        IReadOnlyList<NoteMarkPart>? PairNoteMarks = null);

    internal sealed record NoteMarkPart(string Quote, string KeyQuestion, int By);

    internal sealed record ReturnPart(string Agency, string Involvement, string? Reason, Dictionary<string, JsonElement>? Answers);

    internal sealed record MarkPart(
        string Agency, string Question, string Quote, string KeyQuestion, IReadOnlyList<string> Tags, string? Note, int By, bool ToBoard, string? CardText);

    internal sealed record AskPart(string Text, int? FromMark, string Status);
}
