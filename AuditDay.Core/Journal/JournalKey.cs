using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AuditDay.Core.Journal;

/// <summary>The secret that seals the journal. It is kept outside the database: whoever changes a row cannot make its seal.</summary>
public sealed class JournalKey(byte[] secret)
{
    public const int Length = 32;

    /// <summary>The seal of an entry: over the seal of the one before it and everything it says.</summary>
    public byte[] Seal(byte[] before, long sequence, DateTime at, Guid? by, Guid? audit, string kind, string details)
    {
        var (kindLength, detailsLength) = (Encoding.UTF8.GetByteCount(kind), Encoding.UTF8.GetByteCount(details));
        var length = Length + 8 + 8 + 17 + 17 + 4 + kindLength + 4 + detailsLength;
        Span<byte> said = length <= 1024 ? stackalloc byte[length] : new byte[length];

        before.CopyTo(said);
        var rest = said[Length..];
        BinaryPrimitives.WriteInt64BigEndian(rest, sequence);
        BinaryPrimitives.WriteInt64BigEndian(rest[8..], at.Ticks);
        rest = Write(Write(rest[16..], by), audit);
        rest = Write(Write(rest, kind, kindLength), details, detailsLength);
        return rest.IsEmpty ? HMACSHA256.HashData(secret, said) : throw new InvalidOperationException("An entry was not written whole.");
    }

    // Each piece says its length or whether it is there, so that no two entries are written alike.
    private static Span<byte> Write(Span<byte> rest, Guid? id)
    {
        rest[0] = id is null ? (byte)0 : (byte)1;
        (id ?? Guid.Empty).TryWriteBytes(rest[1..], bigEndian: true, out _);
        return rest[17..];
    }

    private static Span<byte> Write(Span<byte> rest, string text, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(rest, length);
        Encoding.UTF8.GetBytes(text, rest[4..]);
        return rest[(4 + length)..];
    }
}
