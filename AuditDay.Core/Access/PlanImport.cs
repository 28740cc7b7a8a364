using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

/// <summary>
/// Lays a file of people beside those who are here. A filled cell is taken over; an empty one leaves things as they are. Roles and groups
/// are added and never taken away, so that a list from a spreadsheet ends nobody's rights.
/// </summary>
internal sealed class PlanImport(IReadOnlyList<Member> members, IReadOnlyList<Agency> agencies)
{
    private readonly Dictionary<string, Member> _members = members.ToDictionary(m => m.Email);
    private readonly Dictionary<string, int> _seen = [];

    public PeopleImport Of(PeopleFile file) => new([.. file.Lines.Select(Plan)]);

    private PeopleImport.Line Plan(PeopleFile.Line line)
    {
        var email = Member.Tidy(line[PeopleColumn.Email].Replace("mailto:", "", StringComparison.OrdinalIgnoreCase));
        var why = line.Why.Length > 0 ? line.Why : WhyTwice(email, line.Number);
        var known = _members.GetValueOrDefault(email);
        if (why.Length > 0 || Read(line, email, known, out why) is not { } details)
            return new(line.Number, line[PeopleColumn.Name], email, PeopleImport.Outcome.Unreadable, [], why, null, null);

        if (known is null)
            return new(line.Number, details.Name, email, PeopleImport.Outcome.New, [], "", null, details);

        var changes = Changes(known, details);
        var outcome = changes.Count == 0 ? PeopleImport.Outcome.AlreadyThere : PeopleImport.Outcome.Changed;
        return new(line.Number, details.Name, email, outcome, changes, "", known.Id, details);
    }

    private string WhyTwice(string email, int number)
    {
        if (email.Length == 0)
            return "There is no email address. Add one: it is how people are told apart.";

        return _seen.TryAdd(email, number) ? "" : $"The same address stands on line {_seen[email]}. Take one of the two lines out.";
    }

    private MemberDetails? Read(PeopleFile.Line line, string email, Member? known, out string why)
    {
        if (!PeopleWords.TryRead(line[PeopleColumn.Roles], out MemberRoles roles, out why))
        {
            why = $"“{why}” is not a role in the partnership. Write team, chair, return author, agency lead or reader, or leave it empty.";
            return null;
        }
        if (!PeopleWords.TryRead(line[PeopleColumn.Groups], out MemberGroups groups, out why))
        {
            why = $"“{why}” is not one of the groups. Write Strategic, Quality Assurance or Impact, or leave it empty.";
            return null;
        }
        if (!TryFindAgency(line[PeopleColumn.Agency], known, out var agency, out why))
            return null;

        var details = new MemberDetails(
            Filled(line[PeopleColumn.Name], known?.Name ?? ""), email, (known?.Roles ?? default) | roles, (known?.Groups ?? default) | groups,
            Filled(line[PeopleColumn.From], known?.From ?? ""), agency);
        // The same rules as for the form, asked of the entity itself.
        why = Member.Added(details).Refusal?.Sentence ?? "";
        return why.Length == 0 ? details : null;
    }

    private bool TryFindAgency(string called, Member? known, out Id<Agency>? id, out string why)
    {
        (id, why) = (known?.Agency, "");
        if (called.Length == 0)
            return true;

        var agency = agencies.FirstOrDefault(a => a.IsCalled(called));
        id = agency?.Id;
        why = agency switch
        {
            null => $"There is no agency called “{called}”. Add it on the Agencies page, or write it as it stands there.",
            { IsClosed: true } when known?.Agency != agency.Id => $"“{agency.Name}” is closed. Open it on the Agencies page first.",
            _ => "",
        };
        return why.Length == 0;
    }

    private List<string> Changes(Member known, MemberDetails details)
    {
        var changes = new List<string>();
        if (known.Name != details.Name)
            changes.Add($"Name: {known.Name} → {details.Name}");
        if (known.Agency != details.Agency)
            changes.Add($"Agency: {NameOf(known.Agency)} → {NameOf(details.Agency)}");
        if (known.From != details.From)
            changes.Add($"From: {(known.From.Length == 0 ? "nothing" : known.From)} → {details.From}");
        if ((details.Roles & ~known.Roles) is not MemberRoles.None and var roles)
            changes.Add($"Also: {PeopleWords.Of(roles)}");
        if ((details.Groups & ~known.Groups) is not MemberGroups.None and var groups)
            changes.Add($"Also: {PeopleWords.Of(groups)}");
        return changes;
    }

    private string NameOf(Id<Agency>? id) => agencies.FirstOrDefault(a => a.Id == id)?.Name ?? "none";

    private static string Filled(string value, string otherwise) => value.Length == 0 ? otherwise : value;
}
