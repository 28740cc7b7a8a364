namespace AuditDay.Tests.Access;

/// <summary>"Not yours" takes as long as "not there", and "nobody" as long as "wrong". Measured where AUDITDAY_TIMES is set: a busy machine proves nothing.</summary>
public sealed class AnswerTimesTests(ITestOutputHelper output)
{
    private const int Times = 200;

    public static bool IsAskedFor => Environment.GetEnvironmentVariable("AUDITDAY_TIMES") is { Length: > 0 };

    [Fact(Skip = "Runs where AUDITDAY_TIMES is set.", SkipUnless = nameof(IsAskedFor))]
    public async Task What_is_not_theirs_is_answered_as_quickly_as_what_is_not_there()
    {
        var (product, day) = await Product.OnTheDayAsync();
        await using var served = product;
        using var eve = product.Browser(await product.CookiesOfAsync(day.Eve));
        foreach (var (theirs, none) in ((string, string)[])
                 [
                     ($"/cases/{day.CaseA.Id}", $"/cases/{Guid.NewGuid()}"), ($"/returns/{day.CaseA.Accepted[0]}", $"/returns/{Guid.NewGuid()}"),
                     ("/audits/2026-neglect/board", "/audits/none/board"), ("/audits/2026-neglect/report.md", "/audits/none/report.md"),
                 ])
        {
            var (one, other) = await MediansAsync(() => eve.GetAsync(theirs), () => eve.GetAsync(none));
            output.WriteLine($"{theirs}: not theirs {one.TotalMilliseconds:0.00} ms, not there {other.TotalMilliseconds:0.00} ms");
            (one / other).ShouldBeInRange(0.6, 1.6, theirs);
        }
    }

    [Fact(Skip = "Runs where AUDITDAY_TIMES is set.", SkipUnless = nameof(IsAskedFor))]
    public async Task Nobody_is_answered_as_quickly_as_a_wrong_password()
    {
        await using var product = await Product.OpenAsync();
        var (browser, _) = product.Visitor();
        var people = Enumerable.Range(1, 12).Select(n => $"auditor-{n}@demo.example").ToList();
        var turn = 0;
        var (known, nobody) = await MediansAsync(
            () => browser.PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = people[turn++ % 12], ["password"] = "not mine" }),
            () => browser.PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = "nobody@demo.example", ["password"] = "not mine" }), times: 48);
        output.WriteLine($"wrong password {known.TotalMilliseconds:0.0} ms, nobody {nobody.TotalMilliseconds:0.0} ms");
        (known / nobody).ShouldBeInRange(0.7, 1.4);
    }

    private static async Task<(TimeSpan One, TimeSpan Other)> MediansAsync(Func<Task<HttpResponseMessage>> one, Func<Task<HttpResponseMessage>> other, int times = Times)
    {
        var (ones, others) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < times; i++)
        {
            ones.Add(await TimeAsync(one));
            others.Add(await TimeAsync(other));
        }
        return (ones.Order().ElementAt(times / 2), others.Order().ElementAt(times / 2));
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var began = TimeProvider.System.GetTimestamp();
        using var answer = await ask();
        await answer.Content.ReadAsStringAsync();
        return TimeProvider.System.GetElapsedTime(began);
    }
}
