using System.Reflection;
using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Journal;

public sealed class JournalTests : DayTest
{
    [Fact]
    public async Task A_change_and_its_entry_are_stored_together_with_who_and_when()
    {
        House.Clock.Advance(TimeSpan.FromMinutes(5));
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club", note: "Ask who runs it.");

        await using var db = Read();
        var entry = await db.Journal.OrderBy(e => e.Sequence).LastAsync();
        entry.Kind.ShouldBe(nameof(AnnotationMarked));
        entry.By.ShouldBe(Day.Ada.Id);
        entry.Audit.ShouldBe(Day.Audit);
        entry.At.ShouldBe(A.Morning.AddMinutes(5));
    }

    [Fact]
    public async Task Nobody_s_words_stand_in_it()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club", note: "Ask who runs it.");
        (await Use<AddTag>().RunAsync(new(Guid.NewGuid(), mark, "unmet need"), Day.Ada)).Expect();
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Who asked him?", mark), Day.Ben)).Expect();

        await using var db = Read();
        var details = await db.Journal.Select(e => e.Details).ToListAsync();
        foreach (var words in (string[])["breakfast", "Ask who", "unmet", "Who asked", "gate", "“"])
            details.ShouldNotContain(d => d.Contains(words, StringComparison.OrdinalIgnoreCase), words);
    }

    [Fact]
    public void No_fact_has_room_for_words()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).ToList();

        facts.ShouldNotBeEmpty();
        facts.SelectMany(f => f.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            // The figures by which a file is known again say nothing of what is in it.
            .Where(p => p is not { Name: "Hash", DeclaringType.Name: nameof(Core.ActionPlan.EvidenceAttached) or nameof(Core.Report.ReportVersionMade) })
            .Where(p => p.PropertyType == typeof(string) || p.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_fact_about_an_audit_says_what_moved()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract && !t.IsSubclassOf(typeof(Core.Access.PartnershipFact))).ToList();

        facts.Count.ShouldBeGreaterThan(10);
        foreach (var type in facts)
        {
            var fact = (Fact)Smallest.Of(type)!;
            fact.Topics.ShouldNotBeEmpty(type.Name);
            fact.InAudit.ShouldNotBeNull(type.Name);
        }
    }

    // Builds a record from empty ids and first choices.
    private static class Smallest
    {
        public static object? Of(Type type)
        {
            if (type.IsValueType)
                return Activator.CreateInstance(type);

            return type == typeof(string) ? "" : type.GetConstructors() is [var constructor, ..]
                ? constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))])
                : null;
        }
    }
}
