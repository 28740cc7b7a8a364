using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>What the editor's own package makes of random changes, ours must make of them too: to the last seam.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int Vectors = 60_000;
    private const int Seed = 20261124;

    private sealed record Vector(
        string Text, JsonElement A, JsonElement B, JsonElement Then, string Applied, JsonElement After, JsonElement Before,
        string Converged, JsonElement Stepwise, string Composed, int Position, int Left, int Right);

    [Fact]
    public async Task Change_sets_mean_what_the_editor_means()
    {
        using var node = StartNode();
        if (node is null)
            Assert.Skip("Node.js is not installed here, so that the change sets could not be compared with the editor's package. Install it to run this test.");

        var compared = 0;
        while (await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            Compare(JsonSerializer.Deserialize<Vector>(line, JsonSerializerOptions.Web)!, line);
            compared++;
        }

        var complaint = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        compared.ShouldBe(Vectors, complaint);
        output.WriteLine($"{compared:N0} random vectors agree with @codemirror/state (seed {Seed}).");
    }

    private static void Compare(Vector vector, string line)
    {
        var (a, b) = (Read(vector.A, vector.Text.Length), Read(vector.B, vector.Text.Length));
        var then = Read(vector.Then, b.LengthAfter);

        ShouldBe(a, vector.A, line);
        a.Apply(vector.Text).ShouldBe(vector.Applied, line);
        ShouldBe(a.Map(b), vector.After, line);
        ShouldBe(a.Map(b, before: true), vector.Before, line);
        a.Map(b).Apply(b.Apply(vector.Text)).ShouldBe(vector.Converged, line);
        b.Map(a, before: true).Apply(a.Apply(vector.Text)).ShouldBe(vector.Converged, line);
        ShouldBe(a.Map(b).Map(then), vector.Stepwise, line);
        then.Apply(b.Apply(vector.Text)).ShouldBe(vector.Composed, line);
        a.MapPosition(vector.Position).ShouldBe(vector.Left, line);
        a.MapPosition(vector.Position, 1).ShouldBe(vector.Right, line);
    }

    private static ChangeSet Read(JsonElement json, int length) =>
        ChangeSetJson.Read(json.GetRawText(), length).ShouldNotBeNull(json.GetRawText());

    private static void ShouldBe(ChangeSet ours, JsonElement theirs, string line) =>
        JsonElement.DeepEquals(JsonElement.Parse(ours.ToJson()), theirs).ShouldBeTrue($"{ours} is not {theirs} in {line}");

    private static Process? StartNode([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        var packages = Path.GetFullPath(Path.Combine(folder, "..", "..", "AuditDay.Web"));
        try
        {
            return Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "oracle.mjs"), $"{Vectors}", $"{Seed}", packages])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
