using System.Reflection;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using static AuditDay.Tests.Architecture.TheHouse;

namespace AuditDay.Tests.Architecture;

/// <summary>What the house asks of all code, so that nobody has to remember it. Each rule first asserts that it matches something.</summary>
public sealed class HouseRules
{
    // What only one project has; every other folder is a feature and carries the same name everywhere.
    private static readonly string[] OnlyInCore = ["Kernel"];
    private static readonly string[] OnlyInWeb = ["Shell", "Live", "Scripts", "Commands"];
    private static readonly string[] OnlyInTests = ["Given", "Architecture", "Browser"];

    [Fact]
    public void A_feature_has_the_same_name_in_every_project()
    {
        var core = Folders("AuditDay.Core");
        core.Count.ShouldBeGreaterThan(6);

        Folders("AuditDay.Web").Except(core).ShouldBeSubsetOf(OnlyInWeb, "a feature of Web has its folder in Core");
        Folders("AuditDay.Tests").Except(core).ShouldBeSubsetOf([.. OnlyInWeb, .. OnlyInTests], "tests stand under the name of their feature");
        core.Except(OnlyInCore).Except(Folders("AuditDay.Tests")).ShouldBeEmpty("a feature has tests");
    }

    [Fact]
    public void A_namespace_says_the_folder_its_file_lies_in()
    {
        string[] files = [.. Files("AuditDay.Core", ".cs"), .. Files("AuditDay.Web", ".cs"), .. Files("AuditDay.Tests", ".cs")];
        files.Length.ShouldBeGreaterThan(100);

        foreach (var file in files.Where(f => Read(f).Contains("\nnamespace ", StringComparison.Ordinal)))
            Read(file).ShouldContain($"namespace {Path.GetDirectoryName(file)!.Replace('/', '.')};", Case.Sensitive, file);
    }

    [Fact]
    public void An_entity_knows_nothing_of_how_it_is_stored()
    {
        var files = Entities.Select(e => Files("AuditDay.Core", $"/{e.Name}.cs").Single()).ToList();
        files.Count.ShouldBeGreaterThan(10);

        files.ShouldAllBe(file => !Read(file).Contains("using Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entity_guards_itself()
    {
        Entities.ShouldNotBeEmpty();

        Entities.ShouldAllBe(e => e.IsSealed);
        Entities.SelectMany(e => e.GetProperties()).Where(p => p.SetMethod is { IsPublic: true }).ShouldBeEmpty("no public setters");
        Entities.Where(e => e.GetConstructors().Length > 0).ShouldBeEmpty("made by a named factory, which may refuse");
    }

    [Fact]
    public void Every_use_case_says_who_is_asking()
    {
        UseCases.Count.ShouldBeGreaterThan(20);

        UseCases.ShouldAllBe(t => t.IsSealed);
        UseCases.Where(t => t.GetMethods().Count(m => m.Name == "RunAsync") != 1).ShouldBeEmpty("one wish, one RunAsync");
        UseCases.Where(t => !t.GetMethod("RunAsync")!.GetParameters().Any(p => p.ParameterType == typeof(Member))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_use_case_resolves_from_the_product()
    {
        await using var product = await Product.OpenAsync();

        UseCases.ShouldNotBeEmpty();
        UseCases.ShouldAllBe(useCase => product.Services.GetService(useCase) != null);
    }

    [Fact]
    public void Every_page_says_which_row_of_the_matrix_decides_over_it()
    {
        var pages = WebTypes.Where(t => t.IsDefined(typeof(RouteAttribute))).ToList();
        pages.Count.ShouldBeGreaterThan(5);

        pages.Where(p => !p.IsDefined(typeof(AsksAttribute)) && !p.IsDefined(typeof(AsksOnlyForOneselfAttribute)) && !p.IsDefined(typeof(AllowAnonymousAttribute)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_these_pages_are_open_to_strangers() =>
        WebTypes.Where(t => t.IsDefined(typeof(RouteAttribute)) && t.IsDefined(typeof(AllowAnonymousAttribute)))
            .SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template).Order()
            .ShouldBe(["/forgot", "/join/{Token}", "/not-found", "/sign-in", "/sign-in/code", "/sign-in/set-up", "/sign-out", "/stage"]);

    [Fact]
    public void Every_hub_method_says_which_row_of_the_matrix_decides_over_it()
    {
        var methods = typeof(Web.Live.DayHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.GetBaseDefinition().DeclaringType == typeof(Web.Live.DayHub)).ToList();
        methods.Count.ShouldBeGreaterThan(3);

        methods.Where(m => !m.IsDefined(typeof(AsksAttribute))).ShouldBeEmpty();
        typeof(Web.Live.DayHub).IsDefined(typeof(AuthorizeAttribute)).ShouldBeTrue();
    }

    private static IReadOnlyList<Type> Entities { get; } = [.. CoreTypes.Where(t => t.IsSubclassOf(typeof(Entity)))];

    private static IReadOnlyList<Type> UseCases { get; } = [.. CoreTypes.Where(t => t.IsClass && t.IsAssignableTo(typeof(IUseCase)))];

    private static List<string> Folders(string project) =>
        [.. Files(project, ".cs", ".razor", ".ts", ".css").Select(file => file.Split('/')).Where(parts => parts.Length > 2).Select(parts => parts[1]).Distinct()];
}
