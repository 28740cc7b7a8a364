using System.Buffers.Binary;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>Looks at the list of contents of a zip before anything of it is unpacked, and without building it up in memory.</summary>
internal static class ZipDirectory
{
    public const int MostEntries = 2_000;
    public const long MostExpanded = 100L * 1024 * 1024;
    public const int MostRatio = 100;

    // Small parts may repeat themselves a lot, and harm nobody.
    private const long RatioCountsFrom = 128 * 1024;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const uint EndMark = 0x06054b50;
    private const uint EntryMark = 0x02014b50;

    /// <summary>Null where it may be unpacked.</summary>
    public static Refusal? Refuses(ReadOnlySpan<byte> file)
    {
        var end = FindEnd(file);
        if (end < 0)
            return WordRefusals.Damaged;
        if (BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]) > MostEntries)
            return WordRefusals.TooManyParts;

        long expanded = 0;
        var entries = 0;
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        while (at + EntryLength <= file.Length && BinaryPrimitives.ReadUInt32LittleEndian(file[(int)at..]) == EntryMark)
        {
            var entry = file[(int)at..];
            var packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
            var unpacked = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]);
            expanded += unpacked;
            if (++entries > MostEntries)
                return WordRefusals.TooManyParts;
            if (expanded > MostExpanded || (unpacked > RatioCountsFrom && unpacked > (long)packed * MostRatio))
                return WordRefusals.TooMuchInside;
            if ((BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]) & 1) != 0)
                return WordRefusals.Locked;

            at += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }
        return entries == 0 ? WordRefusals.Damaged : null;
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndLength; at >= 0 && at >= file.Length - EndLength - ushort.MaxValue; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == EndMark)
                return at;
        }
        return -1;
    }
}
