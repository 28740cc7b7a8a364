using System.Security.Cryptography;

namespace AuditDay.Web.Storage;

/// <summary>A secret of 32 bytes in a file that only its owner may read. Made on first use, never overwritten.</summary>
internal sealed class KeyFile(string path)
{
    private const int Length = 32;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public bool Exists => File.Exists(Path);

    /// <exception cref="InvalidOperationException">There is a file, and no key in it.</exception>
    public byte[] Read()
    {
        var key = Parse(File.ReadAllText(Path));
        return key ?? throw new InvalidOperationException($"{Path} should hold a key of {Length} bytes in base64, and does not. Put the right file back from where you keep copies of your keys.");
    }

    public byte[] ReadOrMake()
    {
        if (Exists)
            return Read();

        var key = RandomNumberGenerator.GetBytes(Length);
        Keep(key);
        return key;
    }

    /// <summary>Written beside and then put in place, so that a process that is killed leaves no half a key.</summary>
    public void Keep(byte[] key)
    {
        var beside = $"{Path}.new";
        File.Delete(beside);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(beside, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(key)));
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, Path, overwrite: false);
    }

    public static byte[]? Parse(string? text)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(text?.Trim() ?? "", key, out var written) && written == Length ? key : null;
    }
}
