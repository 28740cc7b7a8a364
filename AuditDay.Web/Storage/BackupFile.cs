using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace AuditDay.Web.Storage;

/// <summary>
/// A database in one encrypted file: a line that says what it is, the manifest, then pieces of a megabyte, each sealed with
/// AES-256-GCM together with the manifest and its own number, the last one marked as the last.
/// </summary>
internal static class BackupFile
{
    private const int Piece = 1024 * 1024;
    private const int TagLength = 16;
    private const int LongestManifest = 64 * 1024;

    private static ReadOnlySpan<byte> Line => "AUDIT-DAY-BACKUP 1\n"u8;

    public static async Task WriteAsync(string plain, BackupManifest manifest, byte[] key, string file)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(manifest, JsonSerializerOptions.Web);
        var beside = $"{file}.part";
        File.Delete(beside);
        await using (var source = File.OpenRead(plain))
        await using (var target = new FileStream(beside, OwnersOnly(FileMode.CreateNew)))
        {
            target.Write(Line);
            WriteNumber(target, head.Length);
            target.Write(head);
            using var aes = new AesGcm(key, TagLength);
            var piece = new byte[Piece];
            for (var number = 0; ; number++)
            {
                var read = await source.ReadAtLeastAsync(piece, Piece, throwOnEndOfStream: false);
                var (cipher, tag, isLast) = (new byte[read], new byte[TagLength], read < Piece);
                aes.Encrypt(NonceOf(manifest, number), piece.AsSpan(0, read), cipher, tag, BoundTo(head, isLast));
                WriteNumber(target, isLast ? -read - 1 : read);
                target.Write(tag);
                target.Write(cipher);
                if (isLast)
                    break;
            }
            target.Flush(flushToDisk: true);
        }
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>The manifest alone: it needs no key.</summary>
    /// <exception cref="InvalidDataException">This is no backup.</exception>
    public static BackupManifest Read(string file)
    {
        using var source = File.OpenRead(file);
        return ReadHead(source).Manifest;
    }

    /// <summary>Decrypts, and compares with what the manifest says.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, was changed, or was made with another key.</exception>
    public static async Task<BackupManifest> ReadAsync(string file, byte[] key, string plain)
    {
        await using var source = File.OpenRead(file);
        var (head, manifest) = ReadHead(source);
        using var aes = new AesGcm(key, TagLength);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using (var target = new FileStream(plain, OwnersOnly(FileMode.Create)))
        {
            for (var (number, isLast) = (0, false); !isLast; number++)
            {
                var said = ReadNumber(source);
                isLast = said < 0;
                var length = isLast ? -(said + 1) : said;
                if (length is < 0 or > Piece)
                    throw new InvalidDataException("This backup is damaged.");

                var (tag, cipher, piece) = (new byte[TagLength], new byte[length], new byte[length]);
                source.ReadExactly(tag);
                source.ReadExactly(cipher);
                try
                {
                    aes.Decrypt(NonceOf(manifest, number), cipher, tag, piece, BoundTo(head, isLast));
                }
                catch (AuthenticationTagMismatchException)
                {
                    throw new InvalidDataException("This backup does not open: it was made with another key, or was changed since. The key is in Backup:KeyFile.");
                }
                hash.AppendData(piece);
                await target.WriteAsync(piece);
            }
            target.Flush(flushToDisk: true);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == manifest.Sha256 ? manifest : throw new InvalidDataException("This backup is not what its manifest says.");
    }

    private static (byte[] Head, BackupManifest Manifest) ReadHead(FileStream source)
    {
        try
        {
            var line = new byte[Line.Length];
            source.ReadExactly(line);
            var length = ReadNumber(source);
            if (!line.AsSpan().SequenceEqual(Line) || length is < 2 or > LongestManifest)
                throw new InvalidDataException("This is not a backup of Audit Day.");

            var head = new byte[length];
            source.ReadExactly(head);
            return (head, JsonSerializer.Deserialize<BackupManifest>(head, JsonSerializerOptions.Web)!);
        }
        catch (Exception e) when (e is EndOfStreamException or JsonException)
        {
            throw new InvalidDataException("This is not a backup of Audit Day.", e);
        }
    }

    private static byte[] NonceOf(BackupManifest manifest, int number)
    {
        var nonce = new byte[12];
        Convert.FromBase64String(manifest.Nonce).AsSpan(0, 8).CopyTo(nonce);
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(8), number);
        return nonce;
    }

    private static byte[] BoundTo(byte[] head, bool isLast) => [.. SHA256.HashData(head), isLast ? (byte)1 : (byte)0];

    private static void WriteNumber(Stream target, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        target.Write(bytes);
    }

    private static int ReadNumber(Stream source)
    {
        Span<byte> bytes = stackalloc byte[4];
        source.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt32BigEndian(bytes);
    }

    private static FileStreamOptions OwnersOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
