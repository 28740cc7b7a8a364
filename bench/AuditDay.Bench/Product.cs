using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>The published product and its seeded databases, in a folder of their own.</summary>
internal sealed class Product : IDisposable
{
    private readonly string _work = Directory.CreateTempSubdirectory("audit-day-bench-").FullName;
    private readonly string? _keep;

    private Product(string folder, string? keep) => (Folder, _keep) = (folder, keep);

    public string Folder { get; private set; }

    public static async Task<Product> PublishedAsync(Options options)
    {
        var product = new Product(options.Product ?? "", options.Keep);
        if (options.Product is not null)
            return product;

        product.Folder = Path.Combine(product._work, "product");
        Console.WriteLine("Publishing the product …");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "AuditDay.Web", "-c", "Release", "-v", "quiet", "--nologo", "-o", product.Folder])
        {
            WorkingDirectory = Root(),
        })!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? product : throw new InvalidOperationException("The product did not build.");
    }

    /// <summary>A fresh copy of a database with so many pairs and marks; it is seeded once.</summary>
    /// <param name="returns">So many returns of another audit are being written.</param>
    public async Task<string> DatabaseAsync(int pairs, int marks, int returns = 0)
    {
        var seeded = Path.Combine(_keep ?? _work, $"load-{pairs}-{marks}-{returns}.db");
        if (!File.Exists(seeded))
        {
            Directory.CreateDirectory(_keep ?? _work);
            // Under another name until it is whole, so that an interrupted one is never taken for it.
            await Server.CommandAsync(Folder, seeded + ".new", "seed-load", $"{pairs}", $"{marks}", $"{returns}");
            File.Move(seeded + ".new", seeded);
        }

        var fresh = NewFile();
        File.Copy(seeded, fresh);
        return fresh;
    }

    public string NewFile() => Path.Combine(_work, $"{Guid.NewGuid():N}.db");

    public void Dispose() => Directory.Delete(_work, recursive: true);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AuditDay.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Start this inside the project's tree, or name a published product with --product=FOLDER.");
    }
}
