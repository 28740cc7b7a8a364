using System.IO.Compression;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>Lets in what can be a completed return, and nothing else. What it lets in is read as text and never run, fetched or shown.</summary>
internal static class WordGate
{
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static Result<WordPackage> Open(byte[] file)
    {
        if (RefusesKind(file) is { } kind)
            return kind;
        if (ZipDirectory.Refuses(file) is { } bomb)
            return bomb;

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var parts = new WordParts(zip);
            return parts.RefusesContent() is { } content ? content : WordPackage.From(parts);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return WordRefusals.Damaged;
        }
    }

    private static Refusal? RefusesKind(ReadOnlySpan<byte> file)
    {
        if (file.Length == 0)
            return WordRefusals.Empty;
        if (file.Length > WordFile.Largest)
            return WordRefusals.TooLarge;
        // Both an old .doc and a .docx with a password are such containers.
        if (file.StartsWith(Ole))
            return file.IndexOf(EncryptedPackage) >= 0 ? WordRefusals.Locked : WordRefusals.OldDoc;
        if (file.StartsWith("%PDF"u8))
            return WordRefusals.Pdf;
        if (file.StartsWith("{\\rtf"u8) || file[..Math.Min(200, file.Length)].IndexOf("opendocument.text"u8) >= 0)
            return WordRefusals.OtherEditor;
        return file.StartsWith(Zip) ? null : WordRefusals.NotWord;
    }
}
