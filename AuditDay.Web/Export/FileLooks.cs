using AuditDay.Core.Export;
using AuditDay.Web.Shell;

namespace AuditDay.Web.Export;

/// <summary>Reads how files look from the settings. What cannot be used is said in the log, and does without.</summary>
internal static class FileLooks
{
    public static FileLook From(IConfiguration configuration, Partnership partnership, ILogger log) =>
        new(partnership.Name, Colour(configuration["Export:Colour"], log), Logo(configuration["Export:Logo"], configuration["Export:LogoText"] ?? "", partnership, log));

    private static FileColour Colour(string? setting, ILogger log)
    {
        if (string.IsNullOrWhiteSpace(setting))
            return FileColour.Usual;
        if (FileColour.Parse(setting) is { } colour)
            return colour;

        log.LogWarning("Export:Colour is “{Colour}”: it must be six hexadecimal figures and dark enough to be read on white. The usual colour is used", setting);
        return FileColour.Usual;
    }

    private static FileLogo? Logo(string? path, string says, Partnership partnership, ILogger log)
    {
        if (string.IsNullOrWhiteSpace(path))
            return null;

        try
        {
            var read = FileLogo.Of(File.ReadAllBytes(path), says.Length > 0 ? says : $"Logo of {partnership.Name}");
            if (read.Refusal is { } no)
                log.LogWarning("Export:Logo is not used. {Why}", no.Sentence);
            return read.Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(e, "Export:Logo is not used: {Path} cannot be read", path);
            return null;
        }
    }
}
