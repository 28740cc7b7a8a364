using System.Collections;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Access;

/// <summary>
/// Every use case, asked for things of case A and its audit by people who have no part in either: a stranger, an auditor of another
/// audit, somebody disabled. A new use case is asked by itself; one that answers is wrong, or says below why.
/// </summary>
public sealed class UseCasesTests(ITestOutputHelper output) : DayTest
{
    /// <summary>What anybody may ask, as they find only their own, or what belongs to nobody.</summary>
    private static readonly HashSet<string> FindsOnlyOnesOwn = ["WaitingForMe", "DaysNow", "MyThings", "MyNextSteps", "ConcernsForMe", "FeedbackForMe", "SeesConcerns", "LearningAcrossAudits", "AnswersToQuote"];

    /// <summary>A tool is read by those of any audit that uses it, and Eve's does. A mail is written by other use cases, after these have asked; nothing outside reaches it. Who joins has followed a link. An export is recorded once its own use case has given it.</summary>
    private static readonly HashSet<string> AskedElsewhere = ["BlankTool", "WriteMail", "JoinPartnership", "RecordExport"];

    private readonly List<string> _wrong = [];
    private int _cells;

    [Fact]
    public async Task Nobody_without_a_part_gets_an_answer_or_changes_anything()
    {
        await House.DisableAsync(Day.Ben);
        var strangers = (IReadOnlyList<(string, Member)>)[("a stranger", A.Member()), ("Eve, of another audit", Day.Eve), ("Ben, disabled", Day.Ben)];
        var before = await JournalAsync();

        var useCases = typeof(IUseCase).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IUseCase))).OrderBy(t => t.Name).ToList();
        foreach (var useCase in useCases.Where(u => !AskedElsewhere.Contains(u.Name)))
        {
            foreach (var (who, member) in strangers)
                await AskAsync(useCase, who, member);
        }

        output.Tell($"{_cells:N0} cells of use cases ({useCases.Count} of them)");
        _wrong.ShouldBeEmpty();
        (await JournalAsync()).ShouldBe(before, "nothing has happened");
    }

    private async Task AskAsync(Type useCase, string who, Member member)
    {
        var run = useCase.GetMethod("RunAsync")!;
        object? answer;
        try
        {
            var arguments = run.GetParameters().Select(p => p.ParameterType == typeof(Member) ? member : Make(p.ParameterType, 0)).ToArray();
            var task = (Task)run.Invoke(typeof(House).GetMethod(nameof(House.Use))!.MakeGenericMethod(useCase).Invoke(House, [])!, arguments)!;
            await task;
            answer = task.GetType().GetProperty("Result")?.GetValue(task);
        }
        catch (Exception e) when (e is not ShouldAssertException)
        {
            _wrong.Add($"{useCase.Name}, {who}: {e.InnerException?.Message ?? e.Message}");
            return;
        }

        _cells++;
        if (!FindsOnlyOnesOwn.Contains(useCase.Name) && !SaysNothing(answer))
            _wrong.Add($"{useCase.Name}, {who}: {answer}");
    }

    // "Not found", nothing, no, none.
    private static bool SaysNothing(object? answer) => answer switch
    {
        null or false or 0 => true,
        Result result => result.Refusal == Refusal.NotFound,
        IEnumerable many and not string => !many.Cast<object>().Any(),
        string text => text.Length == 0,
        _ when answer.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Result<>) =>
            (Refusal?)type.GetProperty("Refusal")!.GetValue(answer) == Refusal.NotFound,
        _ => false,
    };

    /// <summary>The smallest argument of this kind: ids are those of case A, its audit, its first return.</summary>
    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return type == typeof(Id<AuditCase>?) || type == typeof(Id<Audit>?) ? Make(inner, depth) : null;
        if (type == typeof(Id<AuditCase>))
            return Day.CaseA.Id;
        if (type == typeof(Id<Audit>))
            return Day.Audit;
        if (type == typeof(Id<AgencyReturn>))
            return Day.CaseA.Accepted[0];
        if (type == typeof(Id<Answer>))
            return Day.CaseA.DailyLife.Id;
        if (type == typeof(Id<AuditTool>))
            return Day.Tool;
        if (type == typeof(Id<Agency>))
            return Day.Health.Agency;
        if (type == typeof(Id<Member>))
            return Day.Ada.Id;
        if (type == typeof(string))
            return "2026-neglect";
        if (type == typeof(Guid))
            return Guid.NewGuid();
        if (type == typeof(PeopleFile))
            return PeopleFile.Read("Name,Email\nNia,nia@example.org\n"u8.ToArray()).Value;
        if (type == typeof(CancellationToken) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTimeOffset) || type == typeof(DateTime) || type.IsPrimitive || type.IsEnum)
            return type == typeof(DateOnly) ? A.Today : Activator.CreateInstance(type);
        if (type.IsArray)
            return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
        {
            var arguments = type.GetGenericArguments();
            return arguments.Length == 2 ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))
                : type.Name.Contains("Set", StringComparison.Ordinal) ? Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(arguments))
                : Array.CreateInstance(arguments[0], 0);
        }
        var made = type.IsAbstract || depth > 4 ? null : type.GetConstructors().OrderBy(c => c.GetParameters().Length).LastOrDefault();
        return made?.Invoke([.. made.GetParameters().Select(p => Make(p.ParameterType, depth + 1))]);
    }

    private async Task<int> JournalAsync()
    {
        await using var db = Read();
        return await db.Journal.CountAsync();
    }
}
