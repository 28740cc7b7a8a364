using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Annotations;

/// <summary>A stretch of an answer, in UTF-16 units, with its exact words and what stands around it.</summary>
public sealed record Passage(int Start, int End, string Quote, string Before, string After)
{
    /// <summary>How much of the surroundings is kept, so that the place can be found again in a later version.</summary>
    public const int Around = 32;

    /// <summary>Cuts the passage from the stored text, and refuses where the reader saw other words there.</summary>
    public static Result<Passage> Cut(Answer answer, int start, int end, string quote)
    {
        var text = answer.Text;
        if (start < 0 || end > text.Length || start >= end)
            return AnnotationRefusals.PlaceNotInAnswer;
        if (!string.Equals(text[start..end], quote, StringComparison.Ordinal))
            return AnnotationRefusals.QuoteDiffers;

        (start, end) = Trim(text, start, end);
        if (start >= end)
            return AnnotationRefusals.NothingSelected;

        return new Passage(start, end, text[start..end], text[WholeFrom(text, start - Around)..start], text[end..WholeTo(text, end + Around)]);
    }

    // White space at the rim is not meant, and half an emoji is none.
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        start = WholeFrom(text, start);
        end = WholeTo(text, end);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }

    private static int WholeFrom(string text, int index)
    {
        index = Math.Max(index, 0);
        return Splits(text, index) ? index - 1 : index;
    }

    private static int WholeTo(string text, int index)
    {
        index = Math.Min(index, text.Length);
        return Splits(text, index) ? index + 1 : index;
    }

    private static bool Splits(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);
}
