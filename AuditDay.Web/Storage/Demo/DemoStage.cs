using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What the demo's chapters share: the use cases of a second, unserved house on the same file, its people and its clock.</summary>
internal sealed class DemoStage(IServiceProvider house, DemoClock clock, string team)
{
    private readonly Dictionary<string, Member> _members = [];
    private readonly Dictionary<string, Id<Agency>> _agencies = [];

    public DemoClock Clock => clock;

    public Member Team => Member(team);

    public T Use<T>() where T : class => house.GetRequiredService<T>();

    public Member Member(string email) => _members[email];

    public Id<Agency> Agency(string writtenAs) => _agencies[writtenAs];

    public async Task MeetAsync(Id<Member> id)
    {
        await using var db = Use<IStore>().Read();
        var member = await db.Members.AsNoTracking().SingleAsync(m => m.Id == id);
        _members[member.Email] = member;
    }

    public bool Knows(string writtenAs) => _agencies.ContainsKey(writtenAs);

    public void Know(string writtenAs, Id<Agency> agency) => _agencies[writtenAs] = agency;

    /// <summary>Who writes, or signs, for an agency: its demo account, or somebody without an account who stands in.</summary>
    public async Task<Member> OfAgencyAsync(Id<Agency> agency, string name, MemberRoles role)
    {
        if (_members.Values.FirstOrDefault(m => m.Agency == agency && m.Is(role)) is { } known)
            return known;

        var title = role == MemberRoles.AgencyLead ? "Agency lead" : "Return author";
        var email = $"{(role == MemberRoles.AgencyLead ? "lead" : "author")}-{_members.Count}@stand-in.example";
        var id = Done(await Use<AddMember>().RunAsync(new($"{title} ({name})", email, role, name, agency), Team));
        await MeetAsync(id);
        return Member(email);
    }

    public async Task<Id<AuditTool>> PublishToolAsync(DemoFiles.ToolPart tool)
    {
        var id = Done(await Use<DraftAuditTool>().RunAsync(new(tool.Key, tool.Title, tool.Version, tool.VersionNotes, [.. tool.Sections.Select(s =>
            new ToolSection(s.Number, s.Title, s.Guidance ?? "", [.. s.Questions.Select(q =>
                new ToolQuestion(q.Key, q.Number, q.Text, q.Type, q.Required, q.Choices ?? [], q.Columns ?? []) { RaisesConcern = q.Key == "immediate-concern" })]))]), Team));
        Done(await Use<PublishAuditTool>().RunAsync(new(id), Team));
        return id;
    }

    public async Task<Id<Audit>> PlanAsync(DemoFiles.AuditPart audit, DateOnly? day, Id<AuditTool>? tool)
    {
        var id = Done(await Use<PlanAudit>().RunAsync(new(new AuditPlan(
            audit.Slug, audit.Title, audit.Theme, audit.Reason, audit.JointWithAdultsBoard, audit.TermsOfReference ?? "", day,
            [.. (audit.Agenda ?? []).Select(a => new AgendaItem(TimeOnly.Parse(a.Start), a.Minutes, a.Title, a.Phase))],
            audit.GroundRules ?? [])), Team));
        if (tool is { } chosen)
            Done(await Use<ChooseAuditTool>().RunAsync(new(id, chosen), Team));
        return id;
    }

    public async Task MoveAsync(Id<Audit> audit, AuditState to) => Done(await Use<MoveAudit>().RunAsync(new(audit, to), Team));

    /// <summary>Writes answers as the agency's author would.</summary>
    public async Task WriteAsync(Id<AgencyReturn> id, IReadOnlyDictionary<string, JsonElement> answers, Member author)
    {
        foreach (var (key, value) in answers)
        {
            var rows = value.ValueKind == JsonValueKind.Array ? value.Deserialize<List<List<string>>>() : null;
            clock.Pass(TimeSpan.FromMinutes(2));
            Done(await Use<SaveAnswer>().RunAsync(new(id, key, rows is null ? value.GetString()! : "", rows), author));
        }
    }

    /// <summary>Types a whole live text at once, as a browser would.</summary>
    public async Task WriteTextAsync(FindText.Command place, string words, Member by)
    {
        var text = Done(await Use<FindText>().RunAsync(place, by));
        var change = ChangeSet.Between("", words.ReplaceLineEndings("\n")).ToJson();
        Done(await Use<PushChanges>().RunAsync(new(text, new Push(Epoch: 1, $"demo-{text}", Version: 0, AcceptedBefore: 0, [change])), by));
    }

    /// <summary>The demo obeys the rules like everybody; where it does not, its content is wrong and the program says so.</summary>
    public static void Done(Result result)
    {
        if (result.Refusal is { } refusal)
            throw new InvalidOperationException($"The demo was refused: {refusal.Code}: {refusal.Sentence}");
    }

    public static T Done<T>(Result<T> result)
    {
        Done(new Result(result.Refusal));
        return result.Value!;
    }
}
