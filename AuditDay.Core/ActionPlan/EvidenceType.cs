using System.IO.Compression;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

public enum EvidenceType
{
    Docx,
    Xlsx,
    Pdf,
    Png,
    Jpg,
}

/// <summary>What a file is, by its ending and by what is inside; both must say the same.</summary>
public static class EvidenceTypes
{
    /// <summary>For the file chooser.</summary>
    public const string Endings = ".docx,.xlsx,.pdf,.png,.jpg,.jpeg";

    // More entries than any office file has; the directory alone is read, nothing is unpacked.
    private const int MostEntries = 5_000;

    public static string ContentType(this EvidenceType type) => type switch
    {
        EvidenceType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        EvidenceType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        EvidenceType.Pdf => "application/pdf",
        EvidenceType.Png => "image/png",
        _ => "image/jpeg",
    };

    public static string Ending(this EvidenceType type) => type.ToString().ToLowerInvariant();

    /// <summary>"Word file", for people.</summary>
    public static string InWords(this EvidenceType type) => type switch
    {
        EvidenceType.Docx => "Word file",
        EvidenceType.Xlsx => "Excel file",
        EvidenceType.Pdf => "PDF",
        _ => "picture",
    };

    public static Result<EvidenceType> Of(string fileName, byte[] content)
    {
        var ending = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        if (content.Length == 0)
            return ActionRefusals.FileEmpty;

        return ending switch
        {
            "docx" => OfPackage(EvidenceType.Docx, "word/document.xml", content),
            "xlsx" => OfPackage(EvidenceType.Xlsx, "xl/workbook.xml", content),
            "pdf" => Starting(EvidenceType.Pdf, "%PDF-"u8, content, ending),
            "png" => Starting(EvidenceType.Png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], content, ending),
            "jpg" or "jpeg" => Starting(EvidenceType.Jpg, [0xFF, 0xD8, 0xFF], content, ending),
            _ => ActionRefusals.FileUnknown,
        };
    }

    private static Result<EvidenceType> Starting(EvidenceType type, ReadOnlySpan<byte> signature, byte[] content, string ending) =>
        content.AsSpan().StartsWith(signature) ? type : ActionRefusals.FileLies(ending);

    private static Result<EvidenceType> OfPackage(EvidenceType type, string main, byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (package.Entries.Count > MostEntries)
                return ActionRefusals.FileLies(type.Ending());

            string[] names = [.. package.Entries.Select(e => e.FullName.TrimStart('/').ToLowerInvariant())];
            if (!names.Contains("[content_types].xml") || !names.Contains(main))
                return ActionRefusals.FileLies(type.Ending());

            return names.Any(n => n.EndsWith("vbaproject.bin", StringComparison.Ordinal)) ? ActionRefusals.FileHasMacros : type;
        }
        catch (InvalidDataException)
        {
            return ActionRefusals.FileLies(type.Ending());
        }
    }
}
