using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AuditDay.Web.Access;

/// <summary>The six figures that an authenticator app shows: RFC 6238, as every such app does it, from a key and the half-minute.</summary>
internal static class TimeCode
{
    public const int KeyLength = 20;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Digits = 1_000_000;

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / 30;

    public static string Of(byte[] key, long step)
    {
        Span<byte> moment = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // What apps know; the code lives for half a minute, so that what SHA-1 lacks does not matter here.
#pragma warning disable CA5350
        HMACSHA1.HashData(key, moment, hash);
#pragma warning restore CA5350
        var figures = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (figures % Digits).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half-minute whose code this is: a clock may be one off in each direction. Null for a wrong code.</summary>
    public static long? StepOf(byte[] key, string code, DateTimeOffset at)
    {
        var now = StepAt(at);
        long? found = null;
        // All three are compared, so that the time tells nothing.
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, step)), Encoding.UTF8.GetBytes(code)))
                found = step;
        }
        return found;
    }

    /// <summary>The key as people type it where a camera is no help.</summary>
    public static string Written(byte[] key)
    {
        var written = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var part in key)
        {
            (bits, held) = ((bits << 8) | part, held + 8);
            for (; held >= 5; held -= 5)
                written.Append(Alphabet[(bits >> (held - 5)) & 31]);
            bits &= 0xFF;
        }
        return written.ToString();
    }

    /// <summary>What the square code holds.</summary>
    public static string Address(string partnership, string email, byte[] key) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Audit Day ({partnership})")}:{Uri.EscapeDataString(email)}?secret={Written(key)}&issuer={Uri.EscapeDataString($"Audit Day ({partnership})")}";
}
