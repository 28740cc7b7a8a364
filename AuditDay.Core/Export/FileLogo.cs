using System.Buffers.Binary;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Export;

/// <summary>A partnership's own sign on its files: a PNG or JPEG, known by what stands in it and not by its name.</summary>
/// <param name="Says">What is read to those who do not see it.</param>
public sealed record FileLogo(ReadOnlyMemory<byte> Content, bool IsPng, int Width, int Height, string Says)
{
    public const int Largest = 1024 * 1024;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public string ContentType => IsPng ? "image/png" : "image/jpeg";

    public string DataAddress => $"data:{ContentType};base64,{Convert.ToBase64String(Content.Span)}";

    public static Result<FileLogo> Of(byte[] content, string says)
    {
        if (content.Length > Largest)
            return new Refusal("export.logo-too-large", $"The logo is larger than {Largest / 1024:N0} KB. Save a smaller one.");

        return content.AsSpan().StartsWith(PngSignature) ? Png(content, says) : Jpeg(content, says);
    }

    /// <summary>As large as it fits, in the same proportion.</summary>
    public (int Width, int Height) Within(int width, int height)
    {
        var share = Math.Min((double)width / Width, (double)height / Height);
        return ((int)(Width * share), (int)(Height * share));
    }

    private static readonly Refusal NoPicture = new("export.logo-no-picture", "The logo is neither a PNG nor a JPEG. Save it as one of these.");

    private static Result<FileLogo> Png(byte[] content, string says) =>
        content.Length < 24 ? NoPicture : Sized(content, true, BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(content.AsSpan(20)), says);

    // A JPEG says its size in its frame header, the first of the markers C0 to CF that is one.
    private static Result<FileLogo> Jpeg(byte[] content, string says)
    {
        if (content is not [0xFF, 0xD8, ..])
            return NoPicture;

        for (var at = 2; at + 9 < content.Length && content[at] == 0xFF;)
        {
            if (content[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Sized(content, false, BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 5)), says);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2));
        }
        return NoPicture;
    }

    private static Result<FileLogo> Sized(byte[] content, bool isPng, int width, int height, string says) =>
        width is > 0 and < 20_000 && height is > 0 and < 20_000 ? new FileLogo(content, isPng, width, height, says) : NoPicture;
}
