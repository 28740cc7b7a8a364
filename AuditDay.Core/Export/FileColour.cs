using System.Text.RegularExpressions;

namespace AuditDay.Core.Export;

/// <summary>The one colour of a partnership's files. It is dark enough to be read on white, and its tints come from it.</summary>
public readonly partial record struct FileColour
{
    /// <summary>Ours, where a partnership names none.</summary>
    public static readonly FileColour Usual = new(0x0F, 0x4C, 0x5C);

    private const double LeastContrast = 4.5;

    private FileColour(byte red, byte green, byte blue) => (Red, Green, Blue) = (red, green, blue);

    public byte Red { get; }
    public byte Green { get; }
    public byte Blue { get; }

    /// <summary>Six figures, as Word writes a colour.</summary>
    public string Hex => $"{Red:X2}{Green:X2}{Blue:X2}";

    /// <summary>As a style sheet writes it.</summary>
    public string Css => $"#{Hex}";

    /// <summary>Black or white, whichever is read better on it.</summary>
    public string InkHex => Contrast(Luminance, 1) >= LeastContrast ? "FFFFFF" : "1B1F24";

    /// <summary>Null where this is no colour, or one too light for words on white.</summary>
    public static FileColour? Parse(string? text)
    {
        if (text is null || !SixFigures.IsMatch(text.Trim()))
            return null;

        var bytes = Convert.FromHexString(text.Trim().TrimStart('#'));
        var colour = new FileColour(bytes[0], bytes[1], bytes[2]);
        return Contrast(colour.Luminance, 1) >= LeastContrast ? colour : null;
    }

    /// <summary>Mixed with white: 1 is the colour itself, 0 is white.</summary>
    public FileColour Tint(double share) => new(Mix(Red, share), Mix(Green, share), Mix(Blue, share));

    /// <summary>From dark to light, for what goes from one end to the other; a single one is the colour itself.</summary>
    public IReadOnlyList<FileColour> Steps(int count)
    {
        var colour = this;
        return [.. Enumerable.Range(0, count).Select(i => colour.Tint(count == 1 ? 1 : 1 - (0.88 * (count - 1 - i) / (count - 1))))];
    }

    public override string ToString() => Css;

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) => part / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);

    private static double Contrast(double dark, double light) => (light + 0.05) / (dark + 0.05);

    private static byte Mix(byte part, double share) => (byte)Math.Round(255 - ((255 - part) * share));

    [GeneratedRegex("^#?[0-9A-Fa-f]{6}$")]
    private static partial Regex SixFigures { get; }
}
