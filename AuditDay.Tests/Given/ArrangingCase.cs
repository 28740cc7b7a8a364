using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

/// <summary>One case on its way to the day: its returns written, signed and accepted, its pair formed.</summary>
internal sealed class ArrangingCase(House house, Member team, Id<Audit> audit)
{
    public const string DailyLife =
        "He was often the first at the gate and the last to leave. Staff saw that his lunch box was empty on Mondays.\n\n"
        + "He said “I like the breakfast club” and drew a sun 🌞 on his place card. Nobody asked him what weekends were like.";

    private static readonly Dictionary<string, string> Words = new()
    {
        ["daily-life"] = DailyLife,
        ["worked-well"] = "The breakfast club gave him a calm start.",
        ["worried-about"] = "Nobody had been inside the home since May.",
        ["do-differently"] = "We would ask him about weekends.",
        ["lived-experience"] = "He had one adult whom he told things.",
    };

    /// <param name="reference">"Case A".</param>
    /// <param name="pair">Who will read it.</param>
    /// <param name="accepted">Agencies whose returns the pair read.</param>
    /// <param name="waiting">An agency whose return is submitted, and no further.</param>
    public async Task<CaseOfDay> CollectAsync(
        string reference, (Member First, Member Second) pair, IReadOnlyList<AgencyPeople> accepted, AgencyPeople? waiting = null)
    {
        var id = (await house.Use<ChooseCase>().RunAsync(new(audit, reference, ["5–11"], "Child in need", "random", "Two brothers."), team)).Expect();
        (await house.Use<FormPair>().RunAsync(new(id, pair.First.Id, pair.Second.Id, "Room 1", "11:15"), team)).Expect();

        var returns = new List<Id<AgencyReturn>>();
        foreach (var agency in accepted)
        {
            var submitted = await SubmitAsync(id, agency);
            (await house.Use<AcceptReturn>().RunAsync(new(submitted), team)).Expect();
            returns.Add(submitted);
        }
        Id<AgencyReturn>? waits = waiting is null ? null : await SubmitAsync(id, waiting);

        await using var db = house.Read();
        var first = returns[0];
        return new CaseOfDay(id, returns, await db.Answers.AsNoTracking().Where(a => a.Return == first).ToListAsync(), waits);
    }

    private async Task<Id<AgencyReturn>> SubmitAsync(Id<AuditCase> auditCase, AgencyPeople agency)
    {
        var id = (await house.Use<RequestReturn>().RunAsync(new(auditCase, agency.Agency, agency.Author.From, A.Today), team)).Expect();
        foreach (var (question, text) in Words)
            (await house.Use<SaveAnswer>().RunAsync(new(id, question, text), agency.Author)).Expect();
        (await house.Use<FinishWriting>().RunAsync(new(id), agency.Author)).Expect();
        (await house.Use<SignOffReturn>().RunAsync(new(id), agency.Lead)).Expect();
        return id;
    }
}
